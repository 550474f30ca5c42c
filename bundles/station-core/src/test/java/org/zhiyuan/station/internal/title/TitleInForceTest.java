package org.zhiyuan.station.internal.title;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.TitleInForce;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Merges;

/** What a title carries, by one rule: nothing once it was revoked or given back, nothing while it is suspended (R40, R85, R94). */
public class TitleInForceTest {

    private static final String CASE = "c".repeat(32);
    private static final StationId SURVIVOR = new StationId("9".repeat(32));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final StationWorld world = StationWorld.open();
    private final Station titled = world.titled();
    private final StationId id = titled.id();
    private final TitleInForce titles = new TitleInForce(world.reader, world.clock);

    private RegisteredStation line() {
        return world.reader.findRegistered(id).orElseThrow();
    }

    @Test
    public void r40_aTitleIsInForceFromItsDateAndNoOtherStationHasOne() {
        assertTrue(titles.holds(id));
        assertEquals(List.of(line()), titles.own(Callers.station()));
        assertEquals(List.of(), titles.own(Callers.station(2)));
        titles.requireOn(id, LocalDate.of(2026, 11, 21));
        refused(ErrorCode.CONFLICT, () -> titles.requireOn(id, LocalDate.of(2026, 11, 20)));
        refused(ErrorCode.CONFLICT, () -> titles.starting(id, List.of(TODAY, LocalDate.of(2026, 11, 20))));
        refused(ErrorCode.CONFLICT, () -> titles.require(new StationId("9".repeat(32))));
    }

    @Test
    public void r40_revocationAndWithdrawalEndItAtTheirMoment() {
        Instant before = world.clock.instant();
        world.clock.set(before.plusSeconds(3600));
        world.revoked(id, "营利");
        ended(before, "revoked on 2026-11-22");
        StationWorld other = StationWorld.open();
        Station given = other.titled();
        other.revocations.withdraw(Callers.station(), given.id(), ExpectedVersion.ANY, "机构调整");
        TitleInForce there = new TitleInForce(other.reader, other.clock);
        assertFalse(there.holds(given.id()));
        assertTrue(refused(ErrorCode.CONFLICT, () -> there.require(given.id()))
                .getMessage()
                .contains("given back on 2026-11-22"));
    }

    private void ended(Instant before, String why) {
        assertFalse(titles.holds(id));
        assertEquals(List.of(), titles.own(Callers.station()));
        titles.requireAt(id, before);
        titles.requireOn(id, TODAY);
        refused(ErrorCode.CONFLICT, () -> titles.requireAt(id, world.clock.instant()));
        refused(ErrorCode.CONFLICT, () -> titles.requireOn(id, TODAY.plusDays(1)));
        String told = refused(ErrorCode.CONFLICT, () -> titles.require(id)).getMessage();
        assertTrue(told, told.contains(why));
    }

    @Test
    public void r94_aSuspendedTitleStandsAndCarriesNothingUntilItIsReleased() {
        Instant ordered = world.clock.instant();
        world.suspensions.suspend(Callers.province(), id, CASE);
        world.suspensions.suspend(Callers.province(), id, CASE);
        assertEquals(
                "once is enough",
                1,
                world.reader.get(Callers.province(), id).award().suspensions().size());
        assertTrue(line().valid());
        assertTrue(line().suspended());
        assertFalse(titles.holds(id));
        String told = refused(ErrorCode.CONFLICT, () -> titles.require(id)).getMessage();
        assertTrue(told, told.contains("stop its activities since 2026-11-22"));
        titles.requireAt(id, ordered.minusSeconds(1));
        world.suspensions.release(Callers.province(), id, "d".repeat(32));
        assertTrue("another case releases nobody", line().suspended());
        world.clock.set("2026-11-25");
        world.suspensions.release(Callers.province(), id, CASE);
        assertFalse(line().suspended());
        titles.require(id);
        refused(ErrorCode.CONFLICT, () -> titles.requireAt(id, ordered));
        refused(ErrorCode.CONFLICT, () -> titles.requireOn(id, LocalDate.of(2026, 11, 23)));
        titles.requireOn(id, LocalDate.of(2026, 11, 22));
        titles.requireOn(id, LocalDate.of(2026, 11, 25));
    }

    @Test
    public void r94r96_aSuspendedStationCanStillBeAssessedRevokedAndLeave() {
        world.suspensions.suspend(Callers.province(), id, CASE);
        world.years.open(Callers.province(), 2026);
        assertEquals(1, world.reader.get(Callers.province(), id).award().years().size());
        assertEquals(StationStage.REVOKED, world.revoked(id, "营利").stage());
        world.suspensions.release(Callers.province(), id, CASE);
        assertFalse("nothing brings an ended title back", titles.holds(id));
    }

    @Test
    public void r94_whatIsNoStationIsNobodysFault() {
        world.suspensions.suspend(Callers.province(), new StationId("9".repeat(32)), CASE);
        Station draft = StationWorld.open().drafted();
        world.suspensions.suspend(Callers.province(), draft.id(), CASE);
    }

    @Test
    public void r40_whatIsMergedStartsNothingAndGoesOnWithWhatItBegan() {
        Merges.standing(world.merges, MergeKind.STATION, SURVIVOR, id);
        titles.require(id);
        assertTrue(refused(ErrorCode.CONFLICT, () -> titles.starting(id, List.of()))
                .getMessage()
                .contains(SURVIVOR.value()));
    }
}
