package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_ANSWER;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_JUDGE;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_READ;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_REPORT;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_SET;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.core.store.Stages;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.NewAssignment;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;

public class GuardedStoreTest {

    private static final Stages<Assignment, AssignmentStage> STAGES =
            new Stages<>(AssignmentStage.WORKFLOW, Assignment::stage, Assignment::moved);
    private static final Noun<AssignmentId, Assignment> NOUN = Noun.of(
                    Text.of("任务", "assignment"),
                    "assignment",
                    Assignment::id,
                    AssignmentId::value,
                    Assignment::version,
                    Assignment::region)
            .ownedBy(Assignment::owner)
            .telling(task -> List.of(Reached.at(task.stage())));

    private final TestClock clock = new TestClock();
    private final MemoryAssignmentStore rows = new MemoryAssignmentStore();
    private final MemoryUnitOfWork units = new MemoryUnitOfWork(rows);
    private final GuardedStore<AssignmentId, Assignment> store =
            new GuardedStore<>(NOUN, rows::find, rows::insert, rows::replace, units, clock);
    private final Caller city = Callers.city();
    private final Caller station = Callers.station();
    private final Assignment task = store.write(
            () -> store.add(city, ASSIGNMENT_SET, assignment(station.account()), Details.of("station", "s1")));

    @Test
    public void aNewThingIsKeptWithItsEntry() {
        assertEquals(1, task.version());
        Change change = units.lastChange();
        assertEquals(ASSIGNMENT_SET, change.operation());
        assertEquals("assignment", change.kind());
        assertEquals(task.id().value(), change.subject());
        assertEquals(task.region(), change.region());
        assertEquals(clock.instant(), change.at());
        assertEquals(Map.of("station", "s1", "stage", "ASSIGNED"), change.details());
    }

    @Test
    public void whatIsOutOfSightIsNotFound() {
        assertEquals(task, store.get(station, ASSIGNMENT_READ, task.id()));
        assertEquals(task, store.get(city, ASSIGNMENT_READ, task.id()));
        PlatformException refusal =
                refused(ErrorCode.NOT_FOUND, () -> store.get(Callers.city("130200"), ASSIGNMENT_READ, task.id()));
        assertEquals("no such assignment: " + task.id().value(), refusal.text().en());
        refused(ErrorCode.NOT_FOUND, () -> store.get(Callers.station(2), ASSIGNMENT_READ, task.id()));
        refused(ErrorCode.NOT_FOUND, () -> store.visible(city, new AssignmentId("0".repeat(32))));
        refused(ErrorCode.NOT_FOUND, () -> store.present(new AssignmentId("0".repeat(32))));
        assertEquals(task, store.present(task.id()));
    }

    @Test
    public void theRightIsAskedBeforeAnythingIsFound() {
        refused(ErrorCode.DENIED, () -> store.get(Callers.expert(), ASSIGNMENT_READ, new AssignmentId("0".repeat(32))));
        refused(ErrorCode.DENIED, () -> store.forChange(city, ASSIGNMENT_REPORT, task.id(), ExpectedVersion.ANY));
    }

    @Test
    public void aChangeNeedsTheVersionThatIs() {
        Assignment reported = store.change(
                station, ASSIGNMENT_REPORT, task.id(), ExpectedVersion.version(1), present -> present.reported("done"));
        assertEquals(2, reported.version());
        assertEquals(ASSIGNMENT_REPORT, units.lastChange().operation());
        refused(
                ErrorCode.STALE,
                () -> store.change(
                        station,
                        ASSIGNMENT_REPORT,
                        task.id(),
                        ExpectedVersion.version(1),
                        present -> present.reported("more")));
        assertEquals(2, units.changes().size());
    }

    @Test
    public void aFailedChangeLeavesNeitherValueNorEntry() {
        assertThrows(
                IllegalStateException.class,
                () -> store.write(() -> {
                    store.keep(station, ASSIGNMENT_REPORT, task.reported("done"));
                    throw new IllegalStateException("no");
                }));
        assertEquals(task, store.present(task.id()));
        assertEquals(1, units.changes().size());
    }

    @Test
    public void aMoveFollowsTheWorkflow() {
        refused(
                ErrorCode.CONFLICT,
                () -> store.move(station, ASSIGNMENT_REPORT, STAGES, task, AssignmentStage.REPORTED, null));
        Assignment accepted = store.write(() -> store.move(
                station,
                ASSIGNMENT_ANSWER,
                STAGES,
                task,
                AssignmentStage.ACCEPTED,
                "gladly",
                Details.of("by", "phone")));
        assertEquals(AssignmentStage.ACCEPTED, accepted.stage());
        assertEquals("gladly", accepted.history().get(0).reason());
        assertEquals(station.account(), accepted.history().get(0).by());
        assertEquals(
                Map.of("by", "phone", "stage", "ACCEPTED"), units.lastChange().details());
    }

    @Test
    public void whatWaitsForASecondOfficialSaysSo_R94() {
        Proposal proposal = new Proposal("ASSIGNMENT_JUDGE", "CALLED_OFF", "why", city.account(), clock.instant());
        store.write(() -> store.propose(city, ASSIGNMENT_JUDGE, task, proposal));
        assertEquals(
                Map.of("proposed", "CALLED_OFF", "stage", "ASSIGNED"),
                units.lastChange().details());
    }

    @Test
    public void moreMayBeAskedBeforeAChangeAndBeforeADecision() {
        GuardedStore<AssignmentId, Assignment> strict = store.guardedBy(
                        (caller, value) -> require(!caller.equals(city), "guarded"))
                .decidedBy((caller, value) -> require(!caller.equals(station), "decided"));
        assertEquals(
                "guarded",
                refused(
                                ErrorCode.CONFLICT,
                                () -> strict.forChange(city, ASSIGNMENT_JUDGE, task.id(), ExpectedVersion.version(9)))
                        .text()
                        .en());
        strict.forChange(station, ASSIGNMENT_REPORT, task.id(), ExpectedVersion.ANY);
        assertEquals(
                "decided",
                refused(
                                ErrorCode.CONFLICT,
                                () -> strict.forDecision(station, ASSIGNMENT_REPORT, task.id(), ExpectedVersion.ANY))
                        .text()
                        .en());
        assertEquals(task, strict.forDecision(Callers.province(), ASSIGNMENT_JUDGE, task.id(), ExpectedVersion.ANY));
    }

    private static void require(boolean condition, String text) {
        if (!condition) {
            throw PlatformException.conflict(Text.of(text, text));
        }
    }

    private static PlatformException refused(ErrorCode code, ThrowingRunnable work) {
        PlatformException refusal = assertThrows(PlatformException.class, work);
        assertEquals(code, refusal.code());
        return refusal;
    }

    private Assignment assignment(AccountId owner) {
        return new Assignment(
                new AssignmentId("0".repeat(31) + "7"),
                0,
                owner,
                Region.of("130102"),
                Region.of("130100"),
                new NewAssignment(
                        new StationId("0".repeat(31) + "8"), "subject", "description", LocalDate.of(2026, 12, 1)),
                AssignmentStage.ASSIGNED,
                clock.instant(),
                null,
                List.of());
    }
}
