package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_ANSWER;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_JUDGE;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_READ;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_REPORT;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_SET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.IssuedBy;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.core.store.Stages;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentService;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.DutyOperation;
import org.zhiyuan.duty.NewAssignment;
import org.zhiyuan.duty.store.AssignmentStore;
import org.zhiyuan.station.Station;

/** Tasks that province and cities set stations (交办任务), R38: accepted or declined freely (R91), reported, confirmed. */
public final class Assignments implements AssignmentService {

    private static final Noun<AssignmentId, Assignment> NOUN = Noun.of(
                    Text.of("任务", "assignment"),
                    Assignment.KIND,
                    Assignment::id,
                    AssignmentId::value,
                    Assignment::version,
                    Assignment::region)
            .ownedBy(Assignment::owner)
            .telling(Assignments::events);
    private static final Stages<Assignment, AssignmentStage> STAGES =
            new Stages<>(AssignmentStage.WORKFLOW, Assignment::stage, Assignment::moved);

    private final AssignmentStore store;
    private final StationsInSight stations;
    private final GuardedStore<AssignmentId, Assignment> tasks;
    private final Clock clock;

    public Assignments(AssignmentStore store, StationsInSight stations, UnitOfWork units, Clock clock) {
        this.store = store;
        this.stations = stations;
        this.tasks = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
        this.clock = clock;
    }

    @Override
    public Assignment assign(Caller caller, NewAssignment task) {
        caller.require(ASSIGNMENT_SET);
        new Problems()
                .check(!task.due().isBefore(Times.today(clock)), "due", Text.of("不得早于今日", "must not be in the past"))
                .raise();
        return tasks.write(() -> {
            Station station = stations.titled(caller, task.station());
            Step first = new Step(null, AssignmentStage.ASSIGNED.name(), clock.instant(), caller.account(), null);
            return tasks.add(
                    caller,
                    ASSIGNMENT_SET,
                    new Assignment(
                            new AssignmentId(Ids.next(clock)),
                            0,
                            station.owner(),
                            station.region(),
                            caller.region(),
                            task,
                            AssignmentStage.ASSIGNED,
                            clock.instant(),
                            null,
                            List.of(first)));
        });
    }

    @Override
    public Assignment get(Caller caller, AssignmentId id) {
        return tasks.get(caller, ASSIGNMENT_READ, id);
    }

    @Override
    public Page<Assignment> list(Caller caller, AssignmentQuery query, PageRequest page) {
        caller.require(ASSIGNMENT_READ);
        LocalDate before = query.overdue() ? Times.today(clock) : null;
        return tasks.read(() -> store.list(query, VisibilityScope.of(caller), before, page));
    }

    @Override
    public Assignment answer(Caller caller, AssignmentId id, ExpectedVersion seen, boolean accept, String reason) {
        caller.require(ASSIGNMENT_ANSWER);
        if (!accept) {
            new Problems().text("reason", reason, 1000).raise();
        }
        return move(
                caller,
                ASSIGNMENT_ANSWER,
                id,
                seen,
                accept ? AssignmentStage.ACCEPTED : AssignmentStage.DECLINED,
                reason,
                null);
    }

    @Override
    public Assignment report(Caller caller, AssignmentId id, ExpectedVersion seen, String report) {
        caller.require(ASSIGNMENT_REPORT);
        new Problems().text("report", report, 4000).raise();
        return move(caller, ASSIGNMENT_REPORT, id, seen, AssignmentStage.REPORTED, null, report);
    }

    @Override
    public Assignment judge(Caller caller, AssignmentId id, ExpectedVersion seen, AssignmentStage next, String reason) {
        caller.require(ASSIGNMENT_JUDGE);
        new Problems().require("next", next).raise();
        if (next != AssignmentStage.CONFIRMED) {
            new Problems().text("reason", reason, 1000).raise();
        }
        return move(caller, ASSIGNMENT_JUDGE, id, seen, next, reason, null);
    }

    private Assignment move(
            Caller caller,
            DutyOperation operation,
            AssignmentId id,
            ExpectedVersion seen,
            AssignmentStage next,
            String reason,
            String report) {
        return tasks.write(() -> {
            Assignment present = tasks.forChange(caller, operation, id, seen);
            if (operation == ASSIGNMENT_JUDGE
                    && caller.role() == Role.CITY
                    && !present.issuer().equals(caller.region())) {
                throw PlatformException.denied(Text.of("省级机构交办的任务由省级机构确认", "the province judges the tasks it has set"));
            }
            Step step = tasks.step(caller, operation, STAGES, present, next, reason);
            if (next == AssignmentStage.ACCEPTED) {
                // taken on, or asked for once more; what was done may still be reported, confirmed or called off
                stations.require(present.content().station());
            }
            Assignment changed = report == null ? present : present.reported(report);
            return tasks.keep(caller, operation, changed.moved(step));
        });
    }

    private static List<Event> events(Assignment task) {
        return List.of(
                Details.of("station", task.content().station().value()),
                Reached.at(task.stage()),
                new IssuedBy(task.issuer()));
    }
}
