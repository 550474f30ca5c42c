package org.zhiyuan.station.internal.round;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.WindowMove;
import org.zhiyuan.station.WindowNotice;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

public class RoundsTest {

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
        Round second = Round.announced(2026, "另一通知", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        refused(ErrorCode.CONFLICT, () -> world.rounds.open(Callers.province(), second));
        assertEquals(Optional.of(first), world.rounds.find(2026));
        assertEquals(1, world.unit.changes().size());
    }

    @Test
    public void r36_eachYearHasItsOwnRoundLatestFirst() {
        world.rounds.open(Callers.province(), Stations.round(2026));
        world.rounds.open(Callers.province(), Stations.round(2027));
        assertEquals(
                List.of(2027, 2026),
                world.rounds.list().stream().map(Round::year).toList());
    }

    @Test
    public void r36_windowLiesInItsYear() {
        refused(
                ErrorCode.INVALID,
                () -> world.rounds.open(
                        Callers.province(),
                        Round.announced(2026, "通知", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 15))));
        refused(
                ErrorCode.INVALID,
                () -> world.rounds.open(
                        Callers.province(),
                        Round.announced(2026, "通知", LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 15))));
        assertTrue(world.rounds.list().isEmpty());
    }

    @Test
    public void r36_endBeforeOpeningIsNoRound() {
        refused(
                ErrorCode.INVALID,
                () -> Round.announced(2026, "通知", LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)));
        refused(
                ErrorCode.INVALID,
                () -> Round.announced(2026, " ", LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 2)));
    }

    @Test
    public void r36_theEndMovesForWhoeverSawThePresentVersion() {
        Round round = world.rounds.open(Callers.province(), Stations.round(2026));
        Round moved = world.rounds.reschedule(
                Callers.province(), 2026, ExpectedVersion.version(round.version()), LocalDate.of(2026, 12, 20), null);
        assertEquals(
                LocalDate.of(2026, 12, 20),
                world.rounds.find(2026).orElseThrow().closes());
        assertEquals(round.opens(), moved.opens());
        refused(
                ErrorCode.STALE,
                () -> world.rounds.reschedule(
                        Callers.province(),
                        2026,
                        ExpectedVersion.version(round.version()),
                        LocalDate.of(2026, 12, 25),
                        null));
        refused(
                ErrorCode.INVALID,
                () -> world.rounds.reschedule(
                        Callers.province(), 2026, ExpectedVersion.ANY, LocalDate.of(2026, 10, 31), null));
        refused(
                ErrorCode.INVALID,
                () -> world.rounds.reschedule(Callers.province(), 2026, ExpectedVersion.ANY, null, null));
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.rounds.reschedule(
                        Callers.province(), 2027, ExpectedVersion.ANY, LocalDate.of(2027, 12, 25), null));
    }

    private static WindowNotice notice(String document) {
        return new WindowNotice(document, LocalDate.of(2026, 12, 16));
    }

    /** Open from 1 November to 10 December, and over by the 16th. */
    private Round ended() {
        Round round = world.rounds.open(
                Callers.province(),
                Round.announced(2026, "申报工作通知", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 10)));
        world.clock.set("2026-12-16");
        return round;
    }

    @Test
    public void r36r94_afterItsEndAWindowMovesByANoticeAndTwoOfficials() {
        ended();
        LocalDate later = LocalDate.of(2026, 12, 25);
        Caller first = Callers.province();
        Caller second = Callers.colleague(first);
        assertEquals(
                "notice",
                refused(ErrorCode.INVALID, () -> world.rounds.reschedule(first, 2026, ExpectedVersion.ANY, later, null))
                        .problems()
                        .get(0)
                        .field());
        refused(
                ErrorCode.INVALID,
                () -> world.rounds.reschedule(
                        first, 2026, ExpectedVersion.ANY, later, new WindowNotice("延期通知", LocalDate.of(2026, 12, 17))));
        Round proposed = world.rounds.reschedule(first, 2026, ExpectedVersion.ANY, later, notice("延期通知"));
        assertEquals(LocalDate.of(2026, 12, 10), proposed.closes());
        assertEquals(
                "2026-12-25|延期通知|2026-12-16", world.unit.lastChange().details().get("proposed"));
        assertNull(
                "nobody reads what is only proposed",
                world.rounds.find(2026).orElseThrow().proposal());
        refused(
                ErrorCode.DENIED,
                () -> world.rounds.reschedule(first, 2026, ExpectedVersion.ANY, later, notice("延期通知")));
        assertEquals(
                "on another notice it is another decision",
                LocalDate.of(2026, 12, 10),
                world.rounds
                        .reschedule(second, 2026, ExpectedVersion.ANY, later, notice("另一通知"))
                        .closes());
        world.rounds.reschedule(first, 2026, ExpectedVersion.ANY, later, notice("另一通知"));
        Round shown = world.rounds.find(2026).orElseThrow();
        assertEquals(later, shown.closes());
        assertEquals(
                List.of(new WindowMove(LocalDate.of(2026, 12, 10), later, notice("另一通知"), world.clock.instant())),
                shown.moves());
    }

    @Test
    public void r36_aWindowNeverEndsBeforeTodaySoThatNothingSubmittedIsCutOff() {
        ended();
        for (String past : List.of("2026-12-15", "2026-12-10", "2026-12-05")) {
            assertEquals(
                    "closes",
                    refused(
                                    ErrorCode.INVALID,
                                    () -> world.rounds.reschedule(
                                            Callers.province(),
                                            2026,
                                            ExpectedVersion.ANY,
                                            LocalDate.parse(past),
                                            notice("通知")))
                            .problems()
                            .get(0)
                            .field());
        }
        LocalDate today = LocalDate.of(2026, 12, 16);
        world.rounds.reschedule(Callers.province(), 2026, ExpectedVersion.ANY, today, notice("通知"));
        assertTrue(world.rounds
                .reschedule(Callers.colleague(Callers.province()), 2026, ExpectedVersion.ANY, today, notice("通知"))
                .accepts(today));
        refused(
                ErrorCode.INVALID,
                () -> world.rounds.reschedule(
                        Callers.province(), 2026, ExpectedVersion.ANY, LocalDate.of(2026, 12, 10), notice("通知")));
    }

    @Test
    public void r36_whileTheWindowIsOpenOneOfficialMovesItsEndAndItShows() {
        world.rounds.open(Callers.province(), Stations.round(2026));
        world.clock.set("2026-12-31");
        refused(
                ErrorCode.INVALID,
                () -> world.rounds.reschedule(
                        Callers.province(), 2026, ExpectedVersion.ANY, LocalDate.of(2026, 12, 30), null));
        world.clock.set("2026-11-22");
        world.rounds.reschedule(Callers.province(), 2026, ExpectedVersion.ANY, LocalDate.of(2026, 11, 30), null);
        world.rounds.reschedule(Callers.province(), 2026, ExpectedVersion.ANY, LocalDate.of(2026, 12, 20), null);
        assertEquals(
                List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 20)),
                world.rounds.list().get(0).moves().stream().map(WindowMove::to).toList());
    }
}
