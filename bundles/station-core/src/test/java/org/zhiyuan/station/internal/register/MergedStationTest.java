package org.zhiyuan.station.internal.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.YearOpening;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Merges;
import org.zhiyuan.testkit.fixture.Stations;

/** An institution that was entered twice (R2): the merged one stays as it is, reads as its survivor, and starts nothing. */
public class MergedStationTest {

    private static final Caller PROVINCE = Callers.province();
    private static final StationId SURVIVOR = new StationId("b".repeat(32));

    private final StationWorld world = StationWorld.open();

    private Merge merge(Station station) {
        return Merges.standing(world.merges, MergeKind.STATION, SURVIVOR, station.id());
    }

    @Test
    public void r2r34_everyReadingAndTheRegisterSayWhereItHasGoneAndTheTitleStaysUntilTheMergeIsUndone() {
        Station titled = world.titled();
        Merge standing = merge(titled);
        assertEquals(SURVIVOR, world.reader.get(PROVINCE, titled.id()).mergedInto());
        assertEquals(
                SURVIVOR,
                world.reader
                        .list(PROVINCE, StationQuery.ALL, PageRequest.first())
                        .items()
                        .get(0)
                        .mergedInto());
        assertEquals(SURVIVOR, world.reader.own(Callers.station()).get(0).mergedInto());
        RegisteredStation registered = world.reader.findRegistered(titled.id()).orElseThrow();
        assertEquals(SURVIVOR, registered.mergedInto());
        assertTrue("its title is its own", registered.valid());
        assertEquals(
                List.of(registered),
                world.reader.register(StationQuery.ALL, PageRequest.first()).items());
        assertNull(
                "no row is touched",
                world.stations.find(titled.id()).orElseThrow().mergedInto());
        Merges.undone(world.merges, standing);
        assertEquals(titled, world.reader.get(PROVINCE, titled.id()));
        assertNull(world.reader.findRegistered(titled.id()).orElseThrow().mergedInto());
    }

    @Test
    public void r2_itsAccountAppliesForNothingNewAndSubmitsNothing() {
        Station draft = world.drafted();
        Merge standing = merge(draft);
        String said = refused(
                        ErrorCode.CONFLICT,
                        () -> world.applications.submit(Callers.station(), draft.id(), ExpectedVersion.ANY))
                .text()
                .zh();
        assertTrue(said, said.contains(SURVIVOR.value()));
        refused(
                ErrorCode.CONFLICT,
                () -> world.applications.draft(
                        Callers.station(), world.application(b -> b.creditCode = Stations.OTHER_CODE)));
        String other = refused(
                        ErrorCode.CONFLICT, () -> world.applications.draft(Callers.station(2), world.application()))
                .text()
                .zh();
        assertTrue("who applies anew with its code is told", other.contains(SURVIVOR.value()));
        Merges.undone(world.merges, standing);
        world.applications.submit(Callers.station(), draft.id(), ExpectedVersion.ANY);
    }

    @Test
    public void r14_noTitleIsGrantedToItWhileTheMergeStands() {
        Station approved = world.approved();
        Merge standing = merge(approved);
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-20"));
        Merges.undone(world.merges, standing);
        world.grant(Callers.industry(), approved, "2026-11-20");
    }

    @Test
    public void r43_itsYearIsAssessedWithItsSurvivorAndNeverTwice() {
        Station titled = world.titled();
        world.activities.put(titled.id(), 2);
        assertEquals(new YearOpening(2026, 1, 0), world.years.open(PROVINCE, 2026));
        Merge standing = merge(titled);
        assertEquals(new YearOpening(2026, 0, 0), world.years.open(PROVINCE, 2026));
        world.clock.set("2027-01-01");
        refused(
                ErrorCode.CONFLICT,
                () -> world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "活动充足"));
        Merges.undone(world.merges, standing);
        world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "活动充足");
    }
}
