package org.zhiyuan.station.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Step;
import org.zhiyuan.station.Examination;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Verdict;

public class StationWorkflowTest {

    private final StationWorld world = StationWorld.open();

    private List<Station> listed(Caller caller, StationQuery query) {
        return world.reader.list(caller, query, PageRequest.first()).items();
    }

    @Test
    public void r96_theWholeWayIsInTheHistoryAndInTheAuditTrail() {
        int before = world.unit.changes().size();
        Station station = world.titled();
        assertEquals(
                List.of(
                        "DRAFT",
                        "CITY_ASSESSMENT",
                        "CITY_ASSESSMENT",
                        "RECOMMENDED",
                        "JOINT_GRANT",
                        "JOINT_GRANT",
                        "TITLED"),
                station.history().stream().map(Step::to).toList());
        List<Change> changes =
                world.unit.changes().subList(before, world.unit.changes().size());
        assertEquals(
                List.of(
                        "STATION_APPLY",
                        "STATION_SUBMIT",
                        "STATION_ASSESS",
                        "STATION_GIVE_OPINION",
                        "STATION_REVIEW",
                        "STATION_REVIEW",
                        "STATION_GRANT",
                        "STATION_GRANT",
                        "STATION_GRANT"),
                changes.stream().map(change -> change.operation().name()).toList());
        changes.forEach(change -> {
            assertEquals("station", change.kind());
            assertEquals(station.id().value(), change.subject());
            assertEquals(station.region(), change.region());
        });
        assertEquals(8, station.version());
    }

    @Test
    public void r2_whatOthersEnteredForTheInstitutionIsToldOfItsDraft() {
        Station draft = world.drafted();
        assertEquals(List.of("station " + Stations.CODE + " " + draft.id()), world.entries.told());
        refused(ErrorCode.CONFLICT, () -> world.applications.draft(Callers.station(2), world.application()));
        assertEquals(1, world.entries.told().size());
        world.applications.revise(
                Callers.station(),
                draft.id(),
                ExpectedVersion.ANY,
                world.application(b -> b.creditCode = Stations.OTHER_CODE));
        assertEquals(
                "also when the code is corrected",
                "station " + Stations.OTHER_CODE + " " + draft.id(),
                world.entries.told().get(1));
    }

    @Test
    public void r28_whatACityFillsInIsHeldAgainstWhatADraftMustMeet() {
        world.applications.check(Stations.application());
        refused(
                ErrorCode.INVALID,
                () -> world.applications.check(Stations.builder().with(b -> b.region = Region.of("130100"))));
    }

    @Test
    public void r96_everyMoveTheTableDoesNotKnowIsRefused() {
        Caller station = Callers.station();
        for (StationStage stage : StationStage.values()) {
            StationWorld fresh = StationWorld.open();
            Station stored = fresh.stations.insert(
                    Stations.station(Ids.next(fresh.clock), station.account(), stage, fresh.application())
                            .with(judged(fresh.applications.selfCheck(station, fresh.application()))));
            StationId id = stored.id();
            if (stage != StationStage.DRAFT && stage != StationStage.SUPPLEMENT) {
                refused(ErrorCode.CONFLICT, () -> fresh.applications.submit(station, id, ExpectedVersion.ANY));
                refused(
                        ErrorCode.CONFLICT,
                        () -> fresh.applications.revise(station, id, ExpectedVersion.ANY, fresh.application()));
            }
            if (stage != StationStage.CITY_ASSESSMENT) {
                refused(
                        ErrorCode.CONFLICT,
                        () -> fresh.recommendations.assess(
                                Callers.city(), id, ExpectedVersion.ANY, Stations.assessment()));
            }
            if (stage != StationStage.CITY_ASSESSMENT) {
                refused(ErrorCode.CONFLICT, () -> fresh.consented(id));
                refused(
                        ErrorCode.CONFLICT,
                        () -> fresh.supplements.sendBack(Callers.city(), id, ExpectedVersion.ANY, List.of("项目")));
            }
            if (stage != StationStage.SUPPLEMENT) {
                refused(ErrorCode.CONFLICT, () -> fresh.supplements.lapse(Callers.province(), id, ExpectedVersion.ANY));
            }
            if (stage != StationStage.RECOMMENDED) {
                refused(
                        ErrorCode.CONFLICT,
                        () -> fresh.reviews.review(
                                Callers.province(),
                                id,
                                ExpectedVersion.ANY,
                                NewReview.of(ReviewDecision.APPROVE, null)));
            }
            if (stage != StationStage.JOINT_GRANT) {
                refused(ErrorCode.CONFLICT, () -> fresh.grant(Callers.industry(), stored, "2026-11-20"));
            }
            if (!stage.holdsTitle()) {
                refused(
                        ErrorCode.CONFLICT,
                        () -> fresh.revocations.revoke(Callers.province(), id, ExpectedVersion.ANY, "理由"));
            }
            assertEquals(stored, fresh.reader.get(station, id));
        }
    }

    private static Examination judged(Verdict verdict) {
        return Examination.NONE.judged(verdict);
    }

    @Test
    public void staleVersionsAreRefusedAtEveryStep() {
        Station submitted = world.submitted();
        ExpectedVersion stale = ExpectedVersion.version(submitted.version() - 1);
        refused(
                ErrorCode.STALE,
                () -> world.recommendations.assess(Callers.city(), submitted.id(), stale, Stations.assessment()));
        refused(ErrorCode.STALE, () -> world.revocations.withdraw(Callers.station(), submitted.id(), stale, "理由"));
        world.recommendations.assess(
                Callers.city(), submitted.id(), ExpectedVersion.version(submitted.version()), Stations.assessment());
        refused(
                ErrorCode.STALE,
                () -> world.recommendations.giveOpinion(
                        Callers.smeDepartment(), submitted.id(), stale, true, "文号", "同意"));
        Station recommended = world.consented(submitted.id());
        refused(
                ErrorCode.STALE,
                () -> world.reviews.review(
                        Callers.province(), recommended.id(), stale, NewReview.of(ReviewDecision.APPROVE, null)));
        world.reviews.review(
                Callers.province(),
                recommended.id(),
                ExpectedVersion.version(recommended.version()),
                NewReview.of(ReviewDecision.APPROVE, null));
        refused(
                ErrorCode.STALE,
                () -> world.grants.grant(
                        Callers.industry(), recommended.id(), stale, "文件", LocalDate.of(2026, 11, 20)));
        refused(ErrorCode.STALE, () -> world.revocations.revoke(Callers.province(), recommended.id(), stale, "理由"));
    }

    @Test
    public void r2_everybodySeesOnlyWhatIsTheirs() {
        Station here = world.submitted();
        world.clock.advance(Duration.ofSeconds(1));
        Station there = world.applications.draft(Callers.station(2), world.application(builder -> {
            builder.creditCode = Stations.OTHER_CODE;
            builder.region = Region.of("130203");
        }));
        assertEquals(List.of(there, here), listed(Callers.province(), StationQuery.ALL));
        assertEquals(List.of(here), listed(Callers.city("130100"), StationQuery.ALL));
        assertEquals(List.of(there), listed(Callers.city("130200"), StationQuery.ALL));
        assertEquals(List.of(here), listed(Callers.station(1), StationQuery.ALL));
        assertTrue(listed(Callers.station(3), StationQuery.ALL).isEmpty());
        assertEquals(List.of(here), world.reader.own(Callers.station(1)));
        for (Caller stranger : List.of(Callers.city("130200"), Callers.station(2), Callers.station(3))) {
            refused(ErrorCode.NOT_FOUND, () -> world.reader.get(stranger, here.id()));
        }
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.applications.submit(Callers.station(2), here.id(), ExpectedVersion.ANY));
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.applications.revise(
                        Callers.station(2), here.id(), ExpectedVersion.ANY, here.application()));
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.revocations.withdraw(Callers.station(2), here.id(), ExpectedVersion.ANY, "理由"));
    }

    @Test
    public void listFiltersAndPages() {
        Station here = world.submitted();
        world.clock.advance(Duration.ofSeconds(1));
        Station there = world.applications.draft(
                Callers.station(2), world.application(builder -> builder.creditCode = Stations.OTHER_CODE));
        assertEquals(
                List.of(here),
                listed(Callers.province(), new StationQuery(null, StationStage.CITY_ASSESSMENT, 2026, "长安")));
        assertTrue(listed(Callers.province(), StationQuery.ALL.within(Region.of("130300")))
                .isEmpty());
        Page<Station> first = world.reader.list(Callers.province(), StationQuery.ALL, PageRequest.first(1));
        assertEquals(List.of(there), first.items());
        Page<Station> second =
                world.reader.list(Callers.province(), StationQuery.ALL, new PageRequest(1, first.next()));
        assertEquals(List.of(here), second.items());
        assertEquals(null, second.next());
    }

    @Test
    public void whatDoesNotExistIsNotFound() {
        refused(ErrorCode.NOT_FOUND, () -> world.reader.get(Callers.province(), new StationId("0".repeat(32))));
    }
}
