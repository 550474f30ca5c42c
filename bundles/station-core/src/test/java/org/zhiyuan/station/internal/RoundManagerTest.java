package org.zhiyuan.station.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Seen;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

public class RoundManagerTest {

    private final StationWorld world = new StationWorld();

    @Test
    public void r36_provinceOpensTheYearsRoundAndItIsLogged() {
        Round round = world.rounds.open(Callers.province(), Stations.round(2026));
        assertEquals(1, round.version());
        assertEquals(Optional.of(round), world.rounds.find(2026));
        assertEquals(StationOperation.ROUND_OPEN, world.unit.lastChange().operation());
        assertEquals("2026", world.unit.lastChange().subject());
    }

    @Test
    public void r36_secondRoundInTheYearIsRefusedAndLeavesTheFirst() {
        Round first = world.rounds.open(Callers.province(), Stations.round(2026));
        Round second = new Round(2026, 0, "另一通知", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        refused(ErrorCode.CONFLICT, () -> world.rounds.open(Callers.province(), second));
        assertEquals(Optional.of(first), world.rounds.find(2026));
        assertEquals(1, world.unit.changes().size());
    }

    @Test
    public void r36_eachYearHasItsOwnRoundLatestFirst() {
        world.rounds.open(Callers.province(), Stations.round(2026));
        world.rounds.open(Callers.province(), Stations.round(2027));
        assertEquals(List.of(2027, 2026), world.rounds.list().stream().map(Round::year).toList());
    }

    @Test
    public void r36_windowLiesInItsYear() {
        refused(ErrorCode.INVALID, () -> world.rounds.open(Callers.province(),
                new Round(2026, 0, "通知", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 15))));
        refused(ErrorCode.INVALID, () -> world.rounds.open(Callers.province(),
                new Round(2026, 0, "通知", LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 15))));
        assertTrue(world.rounds.list().isEmpty());
    }

    @Test
    public void r36_endBeforeOpeningIsNoRound() {
        refused(ErrorCode.INVALID, () -> new Round(2026, 0, "通知", LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)));
        refused(ErrorCode.INVALID, () -> new Round(2026, 0, " ", LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 2)));
    }

    @Test
    public void r36_theEndMovesForWhoeverSawThePresentVersion() {
        Round round = world.rounds.open(Callers.province(), Stations.round(2026));
        Round moved = world.rounds.reschedule(Callers.province(), 2026, Seen.version(round.version()), LocalDate.of(2026, 12, 20));
        assertEquals(LocalDate.of(2026, 12, 20), world.rounds.find(2026).orElseThrow().closes());
        assertEquals(round.opens(), moved.opens());
        refused(ErrorCode.STALE,
                () -> world.rounds.reschedule(Callers.province(), 2026, Seen.version(round.version()), LocalDate.of(2026, 12, 25)));
        refused(ErrorCode.INVALID, () -> world.rounds.reschedule(Callers.province(), 2026, Seen.ANY, LocalDate.of(2026, 10, 31)));
        refused(ErrorCode.INVALID, () -> world.rounds.reschedule(Callers.province(), 2026, Seen.ANY, null));
        refused(ErrorCode.NOT_FOUND, () -> world.rounds.reschedule(Callers.province(), 2027, Seen.ANY, LocalDate.of(2027, 12, 25)));
    }
}
