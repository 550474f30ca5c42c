package org.zhiyuan.station.internal.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Role;
import org.zhiyuan.station.FrozenApplication;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Supplement;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** Supplements with items and deadlines (补正), R96, the versions they leave behind (R28), and the moments at which a window ends (R36). */
public class StationSupplementTest {

    private static final Caller STATION = Callers.station();

    private final StationWorld world = StationWorld.open();

    private Station sentBack() {
        return world.supplements.sendBack(
                Callers.city(), world.submitted().id(), ExpectedVersion.ANY, List.of("场所证明不清晰", "缺审计报告"));
    }

    @Test
    public void r96_theCitySendsBackWithItemsAndTenWorkingDays() {
        Supplement wanted = sentBack().examination().supplement();
        assertEquals(List.of("场所证明不清晰", "缺审计报告"), wanted.items());
        assertEquals(LocalDate.of(2026, 12, 4), wanted.deadline());
        assertEquals(Role.CITY, wanted.from());
    }

    @Test
    public void r96_theProvinceSendsBackToo() {
        Station back = world.reviewed(world.recommended().id(), ReviewDecision.SUPPLEMENT, "请补充设施清单");
        assertEquals(StationStage.SUPPLEMENT, back.stage());
        assertEquals(Role.PROVINCE, back.examination().supplement().from());
        assertEquals(List.of("请补充设施清单"), back.examination().supplement().items());
    }

    @Test
    public void r96_itemsAreNeeded() {
        Station submitted = world.submitted();
        refused(
                ErrorCode.INVALID,
                () -> world.supplements.sendBack(Callers.city(), submitted.id(), ExpectedVersion.ANY, List.of()));
        refused(
                ErrorCode.INVALID,
                () -> world.supplements.sendBack(Callers.city(), submitted.id(), ExpectedVersion.ANY, List.of(" ")));
        refused(
                ErrorCode.INVALID,
                () -> world.supplements.sendBack(Callers.city(), submitted.id(), ExpectedVersion.ANY, null));
    }

    @Test
    public void r28_aSupplementThawsOnlyUntilItIsSubmittedAgainAndBothVersionsStay() {
        Station back = world.reviewed(world.recommended().id(), ReviewDecision.SUPPLEMENT, "请补充说明");
        Station revised = world.applications.revise(
                STATION, back.id(), ExpectedVersion.ANY, world.application(builder -> builder.team = "补充后的说明"));
        assertEquals(StationStage.SUPPLEMENT, revised.stage());
        Station again = world.applications.submit(STATION, revised.id(), ExpectedVersion.ANY);
        assertEquals(StationStage.CITY_ASSESSMENT, again.stage());
        assertNull(again.assessment());
        assertNull(again.examination().opinion());
        refused(
                ErrorCode.CONFLICT,
                () -> world.applications.revise(STATION, again.id(), ExpectedVersion.ANY, world.application()));
        List<FrozenApplication> versions = again.examination().versions();
        assertEquals(
                List.of(1, 2), versions.stream().map(FrozenApplication::number).toList());
        assertEquals("骨干稳定，联系合作机构12家。", versions.get(0).application().team());
        assertEquals("补充后的说明", versions.get(1).application().team());
        assertEquals(Callers.city().account(), versions.get(0).assessment().by());
        assertEquals(true, versions.get(0).opinion().consents());
        assertNull(versions.get(1).assessment());
        world.recommendations.assess(Callers.city(), again.id(), ExpectedVersion.ANY, Stations.assessment());
        assertEquals(StationStage.RECOMMENDED, world.consented(again.id()).stage());
    }

    @Test
    public void r96_onTheLastDayItMayComeAndOnTheNextNot() {
        Station back = sentBack();
        world.clock.set("2026-12-05");
        refused(ErrorCode.CONFLICT, () -> world.applications.submit(STATION, back.id(), ExpectedVersion.ANY));
        refused(
                ErrorCode.CONFLICT,
                () -> world.applications.revise(STATION, back.id(), ExpectedVersion.ANY, world.application()));
        world.clock.set(Instant.parse("2026-12-04T15:59:59Z"));
        assertEquals(
                StationStage.CITY_ASSESSMENT,
                world.applications
                        .submit(STATION, back.id(), ExpectedVersion.ANY)
                        .stage());
    }

    @Test
    public void r96_whatIsOverdueLapsesByHandOrByTheWatch() {
        Station back = sentBack();
        world.clock.set("2026-12-04");
        refused(ErrorCode.CONFLICT, () -> world.supplements.lapse(Callers.province(), back.id(), ExpectedVersion.ANY));
        assertEquals(0, world.supplements.lapseAll());
        world.clock.set("2026-12-05");
        assertEquals(1, world.supplements.lapseAll());
        assertEquals(0, world.supplements.lapseAll());
        Station lapsed = world.reader.get(STATION, back.id());
        assertEquals(StationStage.LAPSED, lapsed.stage());
        assertEquals(Callers.platform().account(), world.unit.lastChange().by().account());
        assertEquals(StationStage.DRAFT, world.drafted().stage());
    }

    @Test
    public void r36_aSupplementKeepsItsRoundWhenTheWindowHasClosedUnlessTheRuleBookForbids() {
        Station back = lateSupplement(world);
        assertEquals(
                2026,
                world.applications
                        .submit(STATION, back.id(), ExpectedVersion.ANY)
                        .round());
        StationWorld strict = StationWorld.open(Map.of("station.supplement.within-window", 1));
        Station waiting = lateSupplement(strict);
        refused(ErrorCode.CONFLICT, () -> strict.applications.submit(STATION, waiting.id(), ExpectedVersion.ANY));
    }

    private static Station lateSupplement(StationWorld world) {
        world.clock.set("2026-12-30");
        Station back = world.supplements.sendBack(
                Callers.city(), world.submitted().id(), ExpectedVersion.ANY, List.of("审计报告"));
        world.clock.set("2027-01-04");
        return back;
    }

    @Test
    public void r36_theWindowOpensAndClosesAtMidnightInShanghai() {
        Station draft = world.drafted();
        world.clock.set(Instant.parse("2026-10-31T15:59:59Z"));
        refused(ErrorCode.CONFLICT, () -> world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
        world.clock.set(Instant.parse("2026-12-31T16:00:00Z"));
        refused(ErrorCode.CONFLICT, () -> world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
        world.clock.set(Instant.parse("2026-12-31T15:59:59Z"));
        assertEquals(
                StationStage.CITY_ASSESSMENT,
                world.applications
                        .submit(STATION, draft.id(), ExpectedVersion.ANY)
                        .stage());
        StationWorld first = StationWorld.open();
        Station early = first.drafted();
        first.clock.set(Instant.parse("2026-10-31T16:00:00Z"));
        assertEquals(
                StationStage.CITY_ASSESSMENT,
                first.applications
                        .submit(STATION, early.id(), ExpectedVersion.ANY)
                        .stage());
    }
}
