package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.ExpertScore;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourId;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.NewTraining;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.TrainingId;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.record.store.YearActivityStore;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.WindowMove;
import org.zhiyuan.station.WindowNotice;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** What the stores must do that keep one thing a year or a city: rounds, evaluations, duties, filings, honours, trainings. */
public abstract class YearlyStoresContract extends StoreContract {

    @Test
    public void r36_aYearHasOneRound() {
        Round round = stores.rounds().insert(Stations.round(2026));
        assertEquals(Optional.of(round), stores.rounds().find(2026));
        assertRefused(ErrorCode.CONFLICT, () -> stores.rounds().insert(Stations.round(2026)));
        Round later = stores.rounds().insert(Stations.round(2027));
        assertEquals(List.of(later, round), stores.rounds().list());
    }

    @Test
    public void aRoundIsReplacedByCompareAndSet() {
        Round seen = stores.rounds().insert(Stations.round(2026));
        WindowMove move = new WindowMove(
                seen.closes(),
                LocalDate.of(2027, 1, 15),
                new WindowNotice("延期通知", seen.closes()),
                Instant.parse("2026-12-31T02:00:00Z"));
        Round next = stores.rounds()
                .replace(seen.moved(move)
                        .proposed(new Proposal(
                                "ROUND_OPEN",
                                "2027-01-20|通知|2027-01-16",
                                null,
                                Callers.province().account(),
                                move.at())));
        assertEquals(2, next.version());
        assertEquals(List.of(move), next.moves());
        assertEquals(
                "its history and what waits are kept with it (R36)",
                Optional.of(next),
                stores.rounds().find(2026));
        assertRefused(ErrorCode.STALE, () -> stores.rounds().replace(seen));
    }

    @Test
    public void r13_aCityIsFiledOnce() {
        CityFiling tangshan = stores.cityFilings().insert(filing("130200"));
        CityFiling shijiazhuang = stores.cityFilings().insert(filing("130100"));
        assertEquals(List.of(shijiazhuang, tangshan), stores.cityFilings().list());
        assertEquals(Optional.of(tangshan), stores.cityFilings().find(Region.of("130200")));
        assertEquals(Optional.empty(), stores.cityFilings().find(Region.of("130300")));
        assertRefused(ErrorCode.CONFLICT, () -> stores.cityFilings().insert(filing("130200")));
    }

    @Test
    public void r13_aFilingIsReplacedByCompareAndSet() {
        CityFiling seen = stores.cityFilings().insert(filing("130200"));
        CityFiling proposed = stores.cityFilings()
                .replace(seen.proposed(new Proposal(
                        "CITY_FILE",
                        "冀备2026-2",
                        null,
                        Callers.province().account(),
                        Instant.parse("2026-03-01T01:00:00Z"))));
        assertEquals(Optional.of(proposed), stores.cityFilings().find(seen.region()));
        CityFiling filed = stores.cityFilings()
                .replace(proposed.filed(seen.recommendation(), "冀备2026-2", LocalDate.of(2026, 3, 1)));
        assertEquals(3, filed.version());
        assertEquals(Optional.of(filed), stores.cityFilings().find(seen.region()));
        assertRefused(ErrorCode.STALE, () -> stores.cityFilings().replace(seen));
    }

    private static CityFiling filing(String city) {
        return new CityFiling(
                Region.of(city), 0, new CityRecommendation("工信推荐2026-1", LocalDate.of(2026, 2, 1)), null, null, null);
    }

    @Test
    public void r82_aYearHasOneEvaluation() {
        YearEvaluation evaluation = stores.evaluations().insert(evaluation(false));
        assertEquals(Optional.of(evaluation), stores.evaluations().find(2026));
        assertRefused(ErrorCode.CONFLICT, () -> stores.evaluations().insert(evaluation(false)));
        YearEvaluation published = stores.evaluations()
                .replace(new YearEvaluation(2026, 1, evaluation.computedAt(), true, evaluation.scores(), null));
        assertEquals(Optional.of(published), stores.evaluations().find(2026));
        assertRefused(ErrorCode.STALE, () -> stores.evaluations().replace(evaluation));
    }

    @Test
    public void r43_anActivityCountsOnceForItsStationsYear() {
        StationId station = new StationId(Births.id(1));
        ActivityId first = new ActivityId(Births.id(2));
        ActivityId second = new ActivityId(Births.id(3));
        stores.duties().enter(station, first, LocalDate.of(2026, 1, 1), SALON);
        stores.duties().enter(station, second, LocalDate.of(2026, 12, 31), YearActivityStore.COURSE);
        stores.duties().enter(station, first, LocalDate.of(2026, 1, 1), SALON);
        assertEquals(List.of(first, second), held(station, true));
        assertEquals(List.of(first), held(station, false));
        assertEquals(
                "the first and the last day count",
                List.of(first),
                stores.duties().held(station, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30), true));
        assertEquals(List.of(), held(new StationId(Births.id(4)), true));
    }

    private static final ServiceTypeId SALON = new ServiceTypeId("salon");

    private List<ActivityId> held(StationId station, boolean courses) {
        return stores.duties().held(station, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), courses);
    }

    private static YearEvaluation evaluation(boolean published) {
        ExpertScore score = new ExpertScore(
                1,
                new ExpertId(Births.id(9)),
                "孙𠮷",
                600,
                5,
                new BigDecimal("4.80"),
                new BigDecimal("60.00"),
                new BigDecimal("38.40"),
                new BigDecimal("98.40"),
                Text.of("计算", "calculation"));
        return new YearEvaluation(2026, 0, Instant.parse("2026-12-31T10:00:00Z"), published, List.of(score), null);
    }

    @Test
    public void r83_honoursAreKeptOncePerKindYearAndTitleAndFoundByRecipient() {
        Honour given = stores.honours().insert(honour(1, "a".repeat(32), HonourKind.COMMENDATION));
        assertEquals(Optional.of(given), stores.honours().find(given.id()));
        assertRefused(
                ErrorCode.CONFLICT, () -> stores.honours().insert(honour(2, "a".repeat(32), HonourKind.COMMENDATION)));
        Honour other = stores.honours().insert(honour(3, "b".repeat(32), HonourKind.COMMENDATION));
        assertEquals(
                List.of(other, given),
                stores.honours()
                        .list(new HonourQuery(null, null, 2026), Set.of(), true, PageRequest.first())
                        .items());
        assertEquals(
                List.of(given),
                stores.honours()
                        .list(
                                new HonourQuery("a".repeat(32), HonourKind.COMMENDATION, null),
                                Set.of(),
                                true,
                                PageRequest.first())
                        .items());
        assertEquals(
                "as merged into it",
                List.of(other, given),
                stores.honours()
                        .list(
                                new HonourQuery("a".repeat(32), null, null),
                                Set.of("b".repeat(32)),
                                true,
                                PageRequest.first())
                        .items());
        Honour revoked = stores.honours()
                .replace(new Honour(
                        given.id(),
                        given.version(),
                        given.facts(),
                        null,
                        given.proposedBy(),
                        given.grantedBy(),
                        LocalDate.of(2026, 12, 1),
                        "有误"));
        assertEquals(
                List.of(other),
                stores.honours()
                        .list(new HonourQuery(null, null, null), Set.of(), true, PageRequest.first())
                        .items());
        assertEquals(
                List.of(other, revoked),
                stores.honours()
                        .list(new HonourQuery(null, null, null), Set.of(), false, PageRequest.first())
                        .items());
        stores.honours().insert(honour(4, "a".repeat(32), HonourKind.COMMENDATION));
    }

    @Test
    public void r8_aTrainingIsKeptOncePerExpertDayAndContentUntilItIsVoided() {
        Training one = stores.trainings().insert(training(1, 7, "2026-03-01", "政策解读"));
        assertEquals(Optional.of(one), stores.trainings().find(one.id()));
        assertRefused(ErrorCode.CONFLICT, () -> stores.trainings().insert(training(2, 7, "2026-03-01", "政策解读")));
        Training other = stores.trainings().insert(training(3, 7, "2026-02-01", "融资"));
        stores.trainings().insert(training(4, 8, "2026-03-01", "政策解读"));
        assertEquals(
                List.of(other, one),
                stores.trainings().list(one.expert(), PageRequest.first()).items());
        assertEquals(List.of(other, one), trained("2026-02-01", "2026-03-01"));
        assertEquals(List.of(one), trained("2026-02-02", "2026-03-01"));
        assertEquals(List.of(other), trained("2026-02-01", "2026-02-28"));
        Training voided = stores.trainings().replace(one.voided("录错"));
        assertEquals(List.of(other), trained("2026-02-01", "2026-03-01"));
        assertEquals(
                List.of(other, voided),
                stores.trainings().list(one.expert(), PageRequest.first()).items());
        stores.trainings().insert(training(5, 7, "2026-03-01", "政策解读"));
        assertRefused(ErrorCode.STALE, () -> stores.trainings().replace(one));
    }

    private List<Training> trained(String from, String until) {
        return stores.trainings().between(new ExpertId("7".repeat(32)), LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Training training(int n, int expert, String day, String content) {
        return new Training(
                new TrainingId(Births.id(n)),
                0,
                new ExpertId(String.valueOf(expert).repeat(32)),
                new NewTraining(content, "省级机构", "石家庄", LocalDate.parse(day), 90),
                Callers.province().account(),
                Instant.parse("2026-04-01T02:00:00Z"),
                null);
    }

    private static Honour honour(int n, String recipient, HonourKind kind) {
        return new Honour(
                new HonourId(Births.id(n)),
                0,
                new NewHonour(
                        kind,
                        RecipientKind.TEAM,
                        recipient,
                        "志愿队",
                        2026,
                        "表彰",
                        "省厅",
                        "文号",
                        LocalDate.of(2026, 11, 22),
                        "突出贡献"),
                null,
                Callers.province().account(),
                Callers.colleague(Callers.province()).account(),
                null,
                null);
    }
}
