package org.zhiyuan.supervision.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskId;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.supervision.TaskOperation;
import org.zhiyuan.supervision.TaskService;
import org.zhiyuan.supervision.store.TaskStore;

/**
 * Opens and closes officials' tasks (经办任务) as the {@link TaskTable} says, R93. It is told of every committed change at least once and
 * in the order of each thing's changes; told again, it comes to the same tasks with the same dates.
 */
public final class TaskBoard implements ChangeListener, TaskService {
    private final TaskStore tasks;
    private final UnitOfWork work;
    private final TaskDays days;
    private final AgencyInCharge agencies;
    private final Clock clock;

    public TaskBoard(TaskStore tasks, UnitOfWork work, TaskDays days, AgencyInCharge agencies, Clock clock) {
        this.tasks = tasks;
        this.work = work;
        this.days = days;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public void changed(Change change) {
        if (!concerns(change)) {
            return;
        }
        work.write(() -> {
            List<OfficialTask> known = tasks.about(change.kind(), change.subject());
            if (known.stream().noneMatch(task -> later(task, change.at()))) {
                known.forEach(task -> settle(task, change));
                TaskTable.lines(change, days.on(Times.date(change.at())))
                        .filter(line -> !TaskTable.done(line, change))
                        .forEach(line -> open(
                                known,
                                change,
                                line.kind(),
                                line.roleFor(change, agencies),
                                line.stageOn(change),
                                TaskTable.since(line, change)));
                if (Proposed.in(change)) {
                    open(
                            known,
                            change,
                            TaskKind.SECOND_PERSON,
                            change.by().role(),
                            change.operation().name(),
                            null);
                }
            }
            return null;
        });
    }

    /** Most changes open and close nothing, and need no transaction to find that out. */
    private boolean concerns(Change change) {
        if (Proposed.in(change) || TaskTable.lines(change).findAny().isPresent()) {
            return true;
        }
        boolean mayClose =
                TaskTable.stageAfter(change) != null || change.by().role().official();
        return mayClose
                && work.read(() -> tasks.about(change.kind(), change.subject())).stream()
                        .anyMatch(task -> task.open() || task.done());
    }

    /** Whether what the task shows is younger than the change, which hence is told again. */
    private static boolean later(OfficialTask task, Instant at) {
        return task.kind() != TaskKind.ESCALATION
                && (task.openedAt().isAfter(at)
                        || task.closedAt() != null && task.closedAt().isAfter(at));
    }

    private void settle(OfficialTask task, Change change) {
        boolean left = task.kind() == TaskKind.SECOND_PERSON
                ? !Proposed.in(change) && seconded(task, change)
                : task.kind() != TaskKind.ESCALATION && TaskTable.left(task, change);
        if (left && (task.open() || task.done())) {
            close(task, task.open() ? task.closed(change.at()) : task.closed(task.closedAt()));
        } else if (task.open() && done(task, change)) {
            close(task, task.done(change.at()));
        }
    }

    private static boolean done(OfficialTask task, Change change) {
        return TaskTable.lines(change)
                .anyMatch(line ->
                        line.kind() == task.kind() && line.role() == task.role() && TaskTable.done(line, change));
    }

    /** A proposal is settled by the operation it waits for, or gone once the thing has moved. */
    private static boolean seconded(OfficialTask task, Change change) {
        return task.stage().equals(change.operation().name()) || Moved.in(change);
    }

    /** With whatever escalates it. */
    private void close(OfficialTask task, OfficialTask next) {
        tasks.replace(next);
        tasks.about(task.subjectKind(), task.subject()).stream()
                .filter(other -> other.open() && escalates(other, task))
                .forEach(other -> close(other, other.closed(next.closedAt())));
    }

    private static boolean escalates(OfficialTask task, OfficialTask origin) {
        return origin.id().equals(task.origin());
    }

    /** @param since the day after which the act is possible, or null; a later one than the open task knew starts its clock anew */
    private void open(
            List<OfficialTask> known, Change change, TaskKind kind, Role role, String stage, LocalDate since) {
        Optional<OfficialTask> same = known.stream()
                .filter(task -> task.kind() == kind
                        && task.role() == role
                        && Objects.equals(task.stage(), stage)
                        && (task.openedAt().equals(change.at()) || task.open() || task.done()))
                .findFirst();
        boolean anew = same.isPresent()
                && same.get().open()
                && since != null
                && days.due(kind, since).isAfter(same.get().due());
        if (anew) {
            close(same.get(), same.get().closed(change.at()));
        }
        if (same.isEmpty() || anew) {
            LocalDate opened = Times.date(change.at());
            LocalDate start = since == null || since.isBefore(opened) ? opened : since;
            LocalDate due = days.due(kind, start);
            tasks.insert(new OfficialTask(
                    new TaskId(Ids.next(clock)),
                    0,
                    kind,
                    role,
                    change.region(),
                    change.kind(),
                    change.subject(),
                    stage,
                    null,
                    change.at(),
                    days.remind(start, due),
                    due,
                    null,
                    null,
                    null,
                    null,
                    false));
        } else if (!same.get().open() && !same.get().done()) {
            tasks.find(same.get().id()).ifPresent(task -> tasks.replace(task.closed(null)));
        }
    }

    @Override
    public Page<OfficialTask> own(Caller caller, PageRequest page) {
        caller.require(TaskOperation.TASK_READ);
        return work.read(() -> tasks.open(caller.role(), null, VisibilityScope.of(caller), page));
    }

    @Override
    public Page<OfficialTask> overdue(Caller caller, PageRequest page) {
        caller.require(TaskOperation.TASK_READ);
        return work.read(() -> tasks.open(null, Times.today(clock), VisibilityScope.of(caller), page));
    }

    @Override
    public long countOverdue(Caller caller) {
        caller.require(TaskOperation.TASK_READ);
        return work.read(() -> tasks.countOpen(Times.today(clock), VisibilityScope.of(caller)));
    }
}
