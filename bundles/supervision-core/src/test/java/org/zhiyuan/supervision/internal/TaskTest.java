package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.store.EventTypes;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.WorkingDays;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.supervision.TaskOperation;
import org.zhiyuan.testkit.MemoryLeases;
import org.zhiyuan.testkit.MemoryTaskStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** Every task of an official has a due date, a reminder and an escalation, R93. */
public class TaskTest {
    private static final String STATION = "a".repeat(32);
    private static final Region CHANGAN = Region.of("130102");
    private final TestClock clock = new TestClock();
    private final MemoryTaskStore store = new MemoryTaskStore();
    private final MemoryUnitOfWork work = new MemoryUnitOfWork(store);
    private final TaskDays days = new TaskDays(WorkingDays.china(), RuleParameters.hebei());
    private final TaskBoard board = new TaskBoard(store, work, days, Agencies.filed("130100"), clock);
    private final List<NewHandover> handed = new ArrayList<>();
    private final TaskWatch watch = new TaskWatch(
            store,
            work,
            days,
            (caller, matter) -> {
                handed.add(matter);
                return null;
            },
            Callers.platform(),
            clock);

    private Change change(Caller by, Operation operation, String kind, Map<String, String> details) {
        return new Change(clock.instant(), by, operation, kind, STATION, CHANGAN, EventTypes.read(kind, details));
    }

    private Change station(Caller by, StationOperation operation, String stage) {
        return change(by, operation, "station", Map.of("stage", stage));
    }

    /** The SME department has its task beside the city's. */
    private void submitted(String day) {
        clock.set(day);
        board.changed(station(Callers.station(), StationOperation.STATION_SUBMIT, "CITY_ASSESSMENT"));
        assertEquals(
                TaskKind.STATION_OPINION, own(Callers.smeDepartment()).get(0).kind());
        clock.set(clock.instant().plusSeconds(1));
        board.changed(station(Callers.smeDepartment(), StationOperation.STATION_GIVE_OPINION, "CITY_ASSESSMENT"));
        assertEquals(List.of(), own(Callers.smeDepartment()));
    }

    private List<OfficialTask> own(Caller caller) {
        return board.own(caller, PageRequest.first()).items();
    }

    private List<OfficialTask> overdue(Caller caller) {
        return board.overdue(caller, PageRequest.first()).items();
    }

    @Test
    public void r93_aStageOpensItsTaskForTheRoleAndRegionAndLeavingItCloses() {
        submitted("2026-11-23");
        OfficialTask task = own(Callers.city()).get(0);
        assertEquals(TaskKind.STATION_ASSESSMENT, task.kind());
        assertEquals(STATION, task.subject());
        assertEquals(List.of(), own(Callers.city("130200")));
        assertEquals(List.of(), own(Callers.province()));
        clock.set("2026-11-24");
        board.changed(station(Callers.city(), StationOperation.STATION_ASSESS, "RECOMMENDED"));
        assertEquals(List.of(), own(Callers.city()));
        assertEquals(TaskKind.STATION_REVIEW, own(Callers.province()).get(0).kind());
        clock.set("2026-11-25");
        board.changed(station(Callers.province(), StationOperation.STATION_REVIEW, "SUPPLEMENT"));
        assertEquals("what waits for the applicant is no official's task", List.of(), own(Callers.province()));
    }

    @Test
    public void r93_dueDatesLeaveOutTheSpringFestivalAndCountWorkingWeekends() {
        submitted("2026-02-06");
        // 9 to 14 February are six working days (Saturday the 14th works), 24 to 28 five more (Saturday the 28th
        // works), 2 to 5 March four
        assertEquals(LocalDate.of(2026, 3, 5), own(Callers.city()).get(0).due());
        assertEquals(LocalDate.of(2026, 3, 3), own(Callers.city()).get(0).remindOn());
    }

    @Test
    public void r93_theReminderComesOnItsDayAndOnce() {
        submitted("2026-11-23");
        OfficialTask task = own(Callers.city()).get(0);
        assertEquals(LocalDate.of(2026, 12, 14), task.due());
        assertEquals(LocalDate.of(2026, 12, 10), task.remindOn());
        clock.set("2026-12-09");
        assertEquals(0, watch.run());
        clock.set("2026-12-10");
        assertEquals(1, watch.run());
        assertEquals(clock.instant(), own(Callers.city()).get(0).remindedAt());
        assertEquals(TaskOperation.TASK_REMIND, work.lastChange().operation());
        assertEquals(0, watch.run());
        clock.set("2026-12-14");
        assertEquals("on its last day it is not overdue", 0, watch.run());
        assertEquals(0, board.countOverdue(Callers.city()));
    }

    @Test
    public void r93_theDayAfterItIsDueItGoesToTheSuperiorOnce() {
        submitted("2026-11-23");
        clock.set("2026-12-15");
        assertEquals(1, watch.run());
        assertEquals(0, watch.run());
        assertEquals(
                1,
                work.changes().stream()
                        .filter(change -> change.operation() == TaskOperation.TASK_ESCALATE)
                        .count());
        OfficialTask origin = own(Callers.city()).get(0);
        assertNotNull(origin.escalatedAt());
        OfficialTask escalation = own(Callers.province()).get(0);
        assertEquals(TaskKind.ESCALATION, escalation.kind());
        assertEquals(origin.id(), escalation.origin());
        assertEquals(LocalDate.of(2026, 12, 22), escalation.due());
        assertEquals(List.of(origin), overdue(Callers.province()));
        assertEquals(List.of(origin), overdue(Callers.city()));
        assertEquals(List.of(), overdue(Callers.city("130200")));
        assertEquals(1, board.countOverdue(Callers.administrator()));
        board.changed(station(Callers.city(), StationOperation.STATION_ASSESS, "RECOMMENDED"));
        assertEquals(
                "the escalation ends with what it escalates",
                List.of(TaskKind.STATION_REVIEW),
                own(Callers.province()).stream().map(OfficialTask::kind).toList());
    }

    @Test
    public void r93_fromTheProvinceToBothDepartmentsAndOutToTheSupervisoryAuthority() {
        submitted("2026-11-23");
        for (String day : List.of("2026-12-15", "2026-12-23", "2026-12-31")) {
            clock.set(day);
            watch.run();
        }
        assertEquals(1, own(Callers.industry()).size());
        assertEquals(1, own(Callers.civilAffairs()).size());
        assertEquals(2, handed.size());
        assertEquals(Recipient.SUPERVISORY_AUTHORITY, handed.get(0).recipient());
        assertTrue(handed.get(0).summary(), handed.get(0).summary().contains("逾期"));
        clock.set("2027-03-01");
        assertEquals("each only once", 0, watch.run());
        assertEquals(2, handed.size());
    }

    @Test
    public void r14_eachDepartmentHasItsOwnTaskOfTheJointGrant() {
        board.changed(station(Callers.province(), StationOperation.STATION_REVIEW, "JOINT_GRANT"));
        clock.set("2026-11-24");
        board.changed(change(
                Callers.industry(),
                StationOperation.STATION_GRANT,
                "station",
                Map.of("stage", "JOINT_GRANT", "proposed", "GRANT")));
        assertEquals(
                "proposed is not granted",
                Set.of(TaskKind.STATION_GRANT, TaskKind.SECOND_PERSON),
                EnumSet.copyOf(
                        own(Callers.industry()).stream().map(OfficialTask::kind).toList()));
        clock.set("2026-11-25");
        board.changed(station(Callers.colleague(Callers.industry()), StationOperation.STATION_GRANT, "JOINT_GRANT"));
        assertEquals(List.of(), own(Callers.industry()));
        assertEquals(1, own(Callers.civilAffairs()).size());
        clock.set("2026-11-26");
        board.changed(station(Callers.civilAffairs(), StationOperation.STATION_GRANT, "TITLED"));
        assertEquals(List.of(), own(Callers.civilAffairs()));
    }

    @Test
    public void r27_whoHasDoneItsPartIsNotAskedAgainUntilTheStationComesBack() {
        submitted("2026-11-23");
        clock.set("2026-11-24");
        board.changed(station(Callers.city(), StationOperation.STATION_ASSESS, "CITY_ASSESSMENT"));
        assertEquals(List.of(), own(Callers.smeDepartment()));
        assertEquals(List.of(), own(Callers.city()));
        clock.set("2026-11-25");
        board.changed(station(Callers.city(), StationOperation.STATION_SEND_BACK, "SUPPLEMENT"));
        submitted("2026-11-30");
        assertEquals(1, own(Callers.city()).size());
    }

    @Test
    public void r94_aProposalIsTheColleaguesTaskUntilItIsConfirmed() {
        Map<String, String> proposed = Map.of("proposed", "ADMITTED");
        board.changed(change(Callers.province(), ExpertOperation.EXPERT_REVIEW, "expert", proposed));
        board.changed(change(Callers.province(), ExpertOperation.EXPERT_REVIEW, "expert", proposed));
        assertEquals(
                List.of(TaskKind.SECOND_PERSON),
                own(Callers.province()).stream().map(OfficialTask::kind).toList());
        assertEquals(LocalDate.of(2026, 11, 25), own(Callers.province()).get(0).due());
        clock.set("2026-11-24");
        board.changed(change(
                Callers.colleague(Callers.province()),
                ExpertOperation.EXPERT_REVIEW,
                "expert",
                Map.of("from", "UNDER_REVIEW", "to", "REJECTED")));
        assertEquals(List.of(), own(Callers.province()));
    }

    @Test
    public void r93_changesToldAgainAfterACrashComeToTheSameTasks() {
        List<Change> told = new ArrayList<>();
        for (String stage : List.of("CITY_ASSESSMENT", "RECOMMENDED", "SUPPLEMENT", "CITY_ASSESSMENT")) {
            told.add(station(Callers.province(), StationOperation.STATION_REVIEW, stage));
            clock.set(clock.instant().plusSeconds(1));
        }
        told.forEach(board::changed);
        List<OfficialTask> first = store.about("station", STATION);
        told.forEach(board::changed);
        assertEquals(first, store.about("station", STATION));
        assertEquals("two for each assessment, one for the review", 5, first.size());
        assertEquals(1, own(Callers.city()).size());
    }

    @Test
    public void r93_changesOfOneInstantToldAgainLeaveTheSameTasksOpen() {
        List<Change> told = List.of(
                station(Callers.station(), StationOperation.STATION_SUBMIT, "CITY_ASSESSMENT"),
                station(Callers.city(), StationOperation.STATION_ASSESS, "RECOMMENDED"));
        told.forEach(board::changed);
        told.forEach(board::changed);
        assertEquals(List.of(), own(Callers.city()));
        assertEquals(1, own(Callers.province()).size());
        assertEquals(3, store.about("station", STATION).size());
    }

    @Test
    public void r93_theTableCoversEveryKindOfThing() {
        Map<String, String> opening = new HashMap<>(
                Map.of("demand", "REGISTERED", "activity", "REPORTED", "case", "OPENED", "handover", "OPEN"));
        opening.forEach((kind, stage) -> board.changed(
                change(Callers.enterprise(), StationOperation.STATION_READ, kind, Map.of("stage", stage))));
        assertEquals(
                Set.of(TaskKind.DEMAND_VERIFICATION, TaskKind.FEEDBACK_REVIEW, TaskKind.HANDOVER_SEND),
                EnumSet.copyOf(
                        own(Callers.city()).stream().map(OfficialTask::kind).toList()));
        assertEquals(TaskKind.CASE_STEP, own(Callers.province()).get(0).kind());
        for (TaskKind kind : TaskKind.values()) {
            assertTrue(kind.name(), days.due(kind, LocalDate.of(2026, 11, 23)).isAfter(LocalDate.of(2026, 11, 23)));
        }
    }

    @Test
    public void f27_onlyTheNodeWithTheLeaseSeesToTasks() {
        submitted("2026-11-23");
        clock.set("2026-12-10");
        MemoryLeases leases = new MemoryLeases();
        AtomicBoolean first = new AtomicBoolean(leases.take(
                "official-tasks",
                "another node",
                clock.instant(),
                clock.instant().plusSeconds(60)));
        assertTrue(first.get());
        TaskJob job = new TaskJob(watch, leases, clock, 180);
        assertEquals(0, job.seeToTasks());
        assertNull(own(Callers.city()).get(0).remindedAt());
        clock.set(clock.instant().plusSeconds(60));
        assertEquals(1, job.seeToTasks());
    }

    @Test
    public void r93_officialsAndTheAdministratorReadNobodyElse() {
        Set<Role> readers = EnumSet.of(
                Role.ADMINISTRATOR,
                Role.PROVINCE,
                Role.INDUSTRY_DEPARTMENT,
                Role.CIVIL_AFFAIRS_DEPARTMENT,
                Role.PROVINCIAL_TEAM,
                Role.SME_DEPARTMENT,
                Role.CITY);
        for (Role role : Role.values()) {
            boolean denied = false;
            try {
                own(Callers.of(role));
                overdue(Callers.of(role));
            } catch (PlatformException e) {
                denied = e.code() == ErrorCode.DENIED;
            }
            assertEquals(role.name(), !readers.contains(role), denied);
        }
        assertFalse(readers.contains(Role.EXPERT));
    }
}
