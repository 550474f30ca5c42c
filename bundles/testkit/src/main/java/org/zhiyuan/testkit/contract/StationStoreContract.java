package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.station.Assessment;
import org.zhiyuan.station.Award;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.PriorityClass;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/** What a store of stations must do. */
public abstract class StationStoreContract extends StoreContract {

    private static final List<String> CODES = List.of(
            "91130102MA0TEXT04W",
            "91130203MA07ABC12R",
            "52130102MA0TEXT04X",
            "12130102MA0TEXT042",
            "91130632MA07ABC12E");
    private static final String RARE = "石家庄𠮷㐂中小企业服务中心";

    @Test
    public void whatIsInsertedIsFoundAgainWhole() {
        Station stored = stores.units().write(() -> stores.stations().insert(Stations.station(StationStage.TITLED)));
        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), stores.stations().find(stored.id()));
        assertEquals(Stations.application().principalId(), stored.application().principalId());
    }

    @Test
    public void rareCharactersSurvive() {
        Station stored = stores.stations().insert(station(1, StationStage.DRAFT, RARE, "130102"));
        assertEquals(
                RARE,
                stores.stations().find(stored.id()).orElseThrow().application().name());
        assertEquals(
                1,
                stores.stations()
                        .list(StationQuery.ALL.named("𠮷㐂"), VisibilityScope.ALL, PageRequest.first())
                        .items()
                        .size());
    }

    @Test
    public void anUnknownOneIsEmpty() {
        assertEquals(Optional.empty(), stores.stations().find(new StationId(Ids.next(Clock.systemUTC()))));
    }

    @Test
    public void replacingCountsTheVersion() {
        Station stored = stores.stations().insert(Stations.station(StationStage.DRAFT));
        Station second = stores.stations().replace(moved(stored, StationStage.CITY_ASSESSMENT));
        assertEquals(2, second.version());
        assertEquals(Optional.of(second), stores.stations().find(stored.id()));
        Station fourth = stores.units().write(() -> {
            Station third = stores.stations().replace(moved(second, StationStage.RECOMMENDED));
            return stores.stations().replace(moved(third, StationStage.JOINT_GRANT));
        });
        assertEquals(4, fourth.version());
        assertEquals(Optional.of(fourth), stores.stations().find(stored.id()));
    }

    @Test
    public void f18_theSecondOfTwoEditorsIsStale() {
        Station seen = stores.stations().insert(Stations.station(StationStage.DRAFT));
        Station first = stores.stations().replace(moved(seen, StationStage.CITY_ASSESSMENT));
        assertRefused(ErrorCode.STALE, () -> stores.stations().replace(moved(seen, StationStage.WITHDRAWN)));
        assertEquals(Optional.of(first), stores.stations().find(seen.id()));
    }

    @Test
    public void f18_ofManyEditorsAtOnceOneWins() throws Exception {
        Station seen = stores.stations().insert(Stations.station(StationStage.DRAFT));
        List<ErrorCode> ends = atOnce(
                16,
                () -> stores.units().write(() -> {
                    Station present = stores.stations().find(seen.id()).orElseThrow();
                    if (present.version() != seen.version()) {
                        throw PlatformException.stale();
                    }
                    return stores.stations().replace(moved(seen, StationStage.WITHDRAWN));
                }));
        assertEquals(1, Collections.frequency(ends, null));
        assertEquals(15, Collections.frequency(ends, ErrorCode.STALE));
    }

    @Test
    public void replacingWhatIsNotThereIsStale() {
        assertRefused(ErrorCode.STALE, () -> stores.stations().replace(Stations.station(StationStage.DRAFT)));
    }

    @Test
    public void listsTheLatestFirstPageByPage() {
        List<StationId> inserted = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            inserted.add(
                    0,
                    stores.stations()
                            .insert(station(i, StationStage.WITHDRAWN, "机构" + i, "130102"))
                            .id());
        }
        for (int size : new int[] {1, 3, 7, 8}) {
            assertEquals(
                    inserted,
                    pages(size, page -> stores.stations().list(StationQuery.ALL, VisibilityScope.ALL, page)).stream()
                            .map(Station::id)
                            .toList());
        }
    }

    @Test
    public void filtersByRegionStageRoundAndName() {
        Station one = stores.stations().insert(station(1, StationStage.WITHDRAWN, "长安中心", "130102"));
        Station two = stores.stations().insert(station(2, StationStage.REJECTED, "路北中心100%", "130203"));
        Station three = stores.stations().insert(station(3, StationStage.REJECTED, "唐山_院 (Lab)", "130200"));
        assertEquals(List.of(one), list(StationQuery.ALL.within(Region.of("130100")), VisibilityScope.ALL));
        assertEquals(List.of(three, two), list(StationQuery.ALL.within(Region.of("130200")), VisibilityScope.ALL));
        assertEquals(List.of(two), list(StationQuery.ALL.within(Region.of("130203")), VisibilityScope.ALL));
        assertEquals(
                List.of(three, two, one),
                list(StationQuery.ALL.within(Region.HEBEI).ofRound(2026), VisibilityScope.ALL));
        assertEquals(List.of(three, two), list(StationQuery.ALL.at(StationStage.REJECTED), VisibilityScope.ALL));
        assertEquals(List.of(), list(StationQuery.ALL.ofRound(2025), VisibilityScope.ALL));
        assertEquals(List.of(two), list(StationQuery.ALL.named("0%"), VisibilityScope.ALL));
        assertEquals(List.of(three), list(StationQuery.ALL.named("_"), VisibilityScope.ALL));
        assertEquals(
                "case is ignored, the rest stands as it is",
                List.of(three),
                list(StationQuery.ALL.named("院 (LAB)"), VisibilityScope.ALL));
        assertEquals(List.of(), list(StationQuery.ALL.named("院  (lab)"), VisibilityScope.ALL));
        assertEquals(List.of(), list(StationQuery.ALL.named("[lab]"), VisibilityScope.ALL));
        assertEquals(
                "nothing is looked for",
                List.of(three, two, one),
                list(StationQuery.ALL.named(""), VisibilityScope.ALL));
    }

    @Test
    public void aSightShowsItsRegionOrItsOwn() {
        Station one = stores.stations().insert(station(1, StationStage.WITHDRAWN, "甲", "130102"));
        Station two = stores.stations().insert(station(2, StationStage.WITHDRAWN, "乙", "130203"));
        assertEquals(List.of(one), list(StationQuery.ALL, new VisibilityScope(Region.of("130100"), null)));
        assertEquals(List.of(two), list(StationQuery.ALL, new VisibilityScope(null, two.owner())));
        assertEquals(List.of(two, one), list(StationQuery.ALL, new VisibilityScope(Region.HEBEI, null)));
        assertEquals(List.of(two), stores.stations().ownedBy(two.owner()));
    }

    @Test
    public void onlyAnOpenOneIsFoundByItsCreditCode() {
        stores.stations().insert(station(1, StationStage.WITHDRAWN, "甲", "130102"));
        assertEquals(Optional.empty(), stores.stations().findOpen(Stations.CODE));
        Station open = stores.stations().insert(station(2, StationStage.DRAFT, "乙", "130102"));
        assertEquals(Optional.of(open), stores.stations().findOpen(Stations.CODE));
        stores.stations().replace(moved(open, StationStage.WITHDRAWN));
        assertEquals(Optional.empty(), stores.stations().findOpen(Stations.CODE));
    }

    @Test
    public void titledOnesComeByTitleNumber() {
        stores.stations().insert(Stations.station(StationStage.WITHDRAWN));
        List<String> numbers = List.of("冀志站2026-0001", "冀志站2026-0002", "冀志站2026-0010");
        for (int i : new int[] {2, 0, 1}) {
            Station station = station(i + 1, StationStage.REVOKED, "机构" + i, "130102");
            stores.stations()
                    .insert(station.with(
                            Title.granted(numbers.get(i), station.title().date(), "")));
        }
        assertEquals(
                numbers,
                pages(2, page -> stores.stations().titled(StationQuery.ALL, page)).stream()
                        .map(station -> station.title().number())
                        .toList());
    }

    @Test
    public void r37_theRankedComeEligibleFirstThenPriorityThenScore() {
        Station plain = stores.stations().insert(assessed(1, StationStage.RECOMMENDED, 95, Set.of(), "130102"));
        Station priority = stores.stations()
                .insert(assessed(2, StationStage.TITLED, 60, Set.of(new PriorityClass("SME_PARK")), "130203"));
        Station notYet = stores.stations()
                .insert(assessed(3, StationStage.CITY_ASSESSMENT, 99, Set.of(new PriorityClass("SME_PARK")), "130102"));
        Station weaker = stores.stations().insert(assessed(4, StationStage.JOINT_GRANT, 94, Set.of(), "130102"));
        Station same = stores.stations().insert(assessed(5, StationStage.JOINT_GRANT, 94, Set.of(), "130102"));
        stores.stations().insert(station(6, StationStage.WITHDRAWN, "未测评", "130102"));
        List<StationId> order = List.of(priority.id(), plain.id(), weaker.id(), same.id(), notYet.id());
        for (int size : new int[] {1, 2, 5, 6}) {
            assertEquals(
                    order,
                    pages(size, page -> stores.stations().ranked(2026, VisibilityScope.ALL, page)).stream()
                            .map(Station::id)
                            .toList());
        }
        assertEquals(
                List.of(priority.id()),
                stores
                        .stations()
                        .ranked(2026, new VisibilityScope(Region.of("130200"), null), PageRequest.first())
                        .items()
                        .stream()
                        .map(Station::id)
                        .toList());
        assertEquals(
                List.of(),
                stores.stations()
                        .ranked(2027, VisibilityScope.ALL, PageRequest.first())
                        .items());
    }

    private static Station assessed(
            int n, StationStage stage, int score, Set<PriorityClass> priorities, String region) {
        Clause clause = new Clause("R37", "手册六(二)推荐程序5", Text.of("优先遴选", "ranked first"));
        Text found = Text.of("类别", "class");
        Verdict passed = new Verdict(
                "hebei-2020",
                LocalDate.of(2026, 11, 22),
                List.of(priorities.isEmpty() ? Finding.notReliedOn(clause, found) : Finding.passed(clause, found)));
        NewAssessment content = new NewAssessment(List.of(new Judgement("R24", true, score, "理由")), "报告", true, null);
        Station station = Stations.station(
                Births.id(n),
                Callers.station(n).account(),
                stage,
                Stations.builder().with(application -> {
                    application.region = Region.of(region);
                    application.priorities = priorities;
                    application.creditCode = CreditCode.of(CODES.get(n - 1));
                }));
        Station untitled = station.with(Award.NONE);
        return untitled.with(station.examination()
                .with(new Assessment(content, passed, station.owner(), Instant.parse("2026-11-22T03:00:00Z"))));
    }

    @Test
    public void r34_noticesComeLatestFirstByRegionAndKind() {
        List<Notice> inserted = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            inserted.add(
                    0,
                    stores.notices()
                            .insert(notice(
                                    n,
                                    n % 2 == 0 ? NoticeKind.TITLE_REVOKED : NoticeKind.TITLE_GRANTED,
                                    n < 3 ? "130203" : "130102")));
        }
        for (int size : new int[] {1, 2, 5, 6}) {
            assertEquals(inserted, pages(size, page -> stores.notices().list(NoticeQuery.ALL, page)));
        }
        assertEquals(
                2,
                stores.notices()
                        .list(new NoticeQuery(Region.of("130200"), null), PageRequest.first())
                        .items()
                        .size());
        assertEquals(
                List.of(inserted.get(1)),
                stores.notices()
                        .list(new NoticeQuery(Region.of("130100"), NoticeKind.TITLE_REVOKED), PageRequest.first())
                        .items());
        assertEquals(
                Optional.of(inserted.get(0)),
                stores.notices().find(inserted.get(0).id()));
        assertRefusesRubbish(page -> stores.notices().list(NoticeQuery.ALL, page));
    }

    private static Notice notice(int n, NoticeKind kind, String region) {
        return new Notice(
                new NoticeId(Births.id(n)),
                0,
                "冀志告2026-000" + n,
                kind,
                new StationId(Births.id(n)),
                "机构" + n,
                Region.of(region),
                "冀志站2026-000" + n,
                null,
                null,
                LocalDate.of(2026, 11, 22),
                null,
                Instant.parse("2026-11-22T03:00:00Z"));
    }

    @Test
    public void aForeignCursorIsRefused() {
        stores.stations().insert(Stations.station(StationStage.DRAFT));
        assertRefusesRubbish(page -> stores.stations().list(StationQuery.ALL, VisibilityScope.ALL, page));
        assertRefusesRubbish(page -> stores.stations().titled(StationQuery.ALL, page));
    }

    @Test
    public void aFailedUnitLeavesNothing() {
        Station station = Stations.station(StationStage.DRAFT);
        IllegalStateException failure = new IllegalStateException("on purpose");
        try {
            stores.units().write(() -> {
                stores.stations().insert(station);
                throw failure;
            });
        } catch (IllegalStateException e) {
            assertEquals(failure, e);
        }
        assertFalse(stores.stations().find(station.id()).isPresent());
    }

    private List<Station> list(StationQuery query, VisibilityScope sight) {
        return stores.stations().list(query, sight, PageRequest.first()).items();
    }

    private static Station moved(Station station, StationStage to) {
        return station.moved(new Step(
                station.stage().name(), to.name(), Instant.parse("2026-11-22T03:00:00Z"), station.owner(), "理由"));
    }

    /** Number {@code n} is born n milliseconds after a fixed moment, so that order is known. */
    private static Station station(int n, StationStage stage, String name, String region) {
        return Stations.station(
                Births.id(n),
                Callers.station(n).account(),
                stage,
                Stations.builder().with(application -> {
                    application.name = name;
                    application.region = Region.of(region);
                }));
    }
}
