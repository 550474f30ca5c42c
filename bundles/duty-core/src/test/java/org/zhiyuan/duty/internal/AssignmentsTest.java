package org.zhiyuan.duty.internal;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Role;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.NewAssignment;
import org.zhiyuan.station.Suspension;
import org.zhiyuan.testkit.fixture.Callers;

/** Tasks are set, answered freely, reported and confirmed (R38, R91). */
public class AssignmentsTest {

    private final Town town = new Town();

    private Assignment set(Caller by) {
        return town.assignments.assign(by, new NewAssignment(Town.STATION, "走访", "走访十家企业", LocalDate.of(2026, 12, 1)));
    }

    @Test
    public void r38_aTaskIsAcceptedReportedReturnedAndConfirmed() {
        AssignmentId id = set(Callers.city()).id();
        town.assignments.answer(Callers.station(), id, ExpectedVersion.version(1), true, null);
        town.assignments.report(Callers.station(), id, ExpectedVersion.ANY, "走访八家");
        Town.refused(
                ErrorCode.INVALID,
                () -> town.assignments.judge(Callers.city(), id, ExpectedVersion.ANY, AssignmentStage.ACCEPTED, null));
        assertEquals(
                AssignmentStage.ACCEPTED,
                town.assignments
                        .judge(Callers.city(), id, ExpectedVersion.ANY, AssignmentStage.ACCEPTED, "还差两家")
                        .stage());
        town.assignments.report(Callers.station(), id, ExpectedVersion.ANY, "走访十家");
        assertEquals(
                "whose task it is to judge (R93)",
                "130100",
                town.work.lastChange().details().get("issuer"));
        Assignment confirmed =
                town.assignments.judge(Callers.city(), id, ExpectedVersion.ANY, AssignmentStage.CONFIRMED, null);
        assertEquals(AssignmentStage.CONFIRMED, confirmed.stage());
        assertEquals("走访十家", confirmed.report());
        assertEquals("assignment", town.work.lastChange().kind());
    }

    @Test
    public void r91_aStationDeclinesWithAReasonAndOwesNothing() {
        AssignmentId id = set(Callers.province()).id();
        Town.refused(
                ErrorCode.INVALID,
                () -> town.assignments.answer(Callers.station(), id, ExpectedVersion.ANY, false, " "));
        assertEquals(
                AssignmentStage.DECLINED,
                town.assignments
                        .answer(Callers.station(), id, ExpectedVersion.ANY, false, "人手不足")
                        .stage());
        town.clock.set("2026-12-31");
        assertEquals(List.of(), overdue(Callers.province()));
    }

    @Test
    public void r38_aTaskIsOverdueFromTheDayAfterItsDue() {
        Assignment set = set(Callers.province());
        town.clock.set("2026-12-01");
        assertEquals(List.of(), overdue(Callers.station()));
        town.clock.set("2026-12-02");
        assertEquals(List.of(set), overdue(Callers.station()));
        assertEquals(List.of(), overdue(Callers.city("130200")));
    }

    @Test
    public void r13_aCityJudgesItsOwnTasksAndSetsThemInItsRegion() {
        Town.refused(ErrorCode.NOT_FOUND, () -> set(Callers.city("130200")));
        AssignmentId id = set(Callers.province()).id();
        town.assignments.answer(Callers.station(), id, ExpectedVersion.ANY, true, null);
        town.assignments.report(Callers.station(), id, ExpectedVersion.ANY, "完成");
        Town.refused(
                ErrorCode.DENIED,
                () -> town.assignments.judge(Callers.city(), id, ExpectedVersion.ANY, AssignmentStage.CONFIRMED, null));
        Town.refused(
                ErrorCode.NOT_FOUND,
                () -> town.assignments.answer(Callers.station(2), id, ExpectedVersion.ANY, true, null));
    }

    @Test
    public void r38_onlyATitledStationIsAskedAndNotForYesterday() {
        Town.refused(
                ErrorCode.INVALID,
                () -> town.assignments.assign(
                        Callers.province(), new NewAssignment(Town.STATION, "走访", "走访", LocalDate.of(2026, 11, 21))));
        town.endedAt = town.clock.instant();
        Town.refused(ErrorCode.CONFLICT, () -> set(Callers.province()));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PROVINCE, Role.CITY))) {
            Town.refused(ErrorCode.DENIED, () -> set(Callers.of(role)));
        }
    }

    @Test
    public void r40_withoutATitleInForceATaskIsOnlyEnded() {
        AssignmentId waiting = set(Callers.city()).id();
        AssignmentId begun = set(Callers.city()).id();
        town.assignments.answer(Callers.station(), begun, ExpectedVersion.ANY, true, null);
        town.suspensions = List.of(new Suspension("c".repeat(32), town.clock.instant(), null));
        Town.refused(
                ErrorCode.CONFLICT,
                () -> town.assignments.answer(Callers.station(), waiting, ExpectedVersion.ANY, true, null));
        town.assignments.answer(Callers.station(), waiting, ExpectedVersion.ANY, false, "停止活动");
        town.assignments.report(Callers.station(), begun, ExpectedVersion.ANY, "走访八家");
        Town.refused(
                ErrorCode.CONFLICT,
                () -> town.assignments.judge(
                        Callers.city(), begun, ExpectedVersion.ANY, AssignmentStage.ACCEPTED, "还差"));
        assertEquals(
                AssignmentStage.CONFIRMED,
                town.assignments
                        .judge(Callers.city(), begun, ExpectedVersion.ANY, AssignmentStage.CONFIRMED, null)
                        .stage());
    }

    private List<Assignment> overdue(Caller caller) {
        return town.assignments
                .list(caller, new AssignmentQuery(null, null, null, true), PageRequest.first())
                .items();
    }
}
