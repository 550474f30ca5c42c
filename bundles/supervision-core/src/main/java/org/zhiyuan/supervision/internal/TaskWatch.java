package org.zhiyuan.supervision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskId;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.supervision.TaskOperation;
import org.zhiyuan.supervision.store.TaskStore;

/**
 * Reminds officials of what is due and takes what is overdue to their superiors (催办与督办), R93: from the city to the province, from the
 * province to both departments, from these out to the supervisory authority; each once, and each in the audit trail.
 */
public final class TaskWatch {
    private static final int BATCH = 100;
    private static final Noun<TaskId, OfficialTask> NOUN = Noun.of(
                    Text.of("经办任务", "official's task"),
                    OfficialTask.KIND,
                    OfficialTask::id,
                    TaskId::value,
                    OfficialTask::version,
                    OfficialTask::region)
            .telling(TaskWatch::events);
    private final TaskStore store;
    private final GuardedStore<TaskId, OfficialTask> tasks;
    private final TaskDays days;
    private final HandoverDesk handovers;
    private final Caller platform;
    private final Clock clock;

    /** @param platform reminds and escalates */
    public TaskWatch(
            TaskStore store, UnitOfWork work, TaskDays days, HandoverDesk handovers, Caller platform, Clock clock) {
        this.store = store;
        this.tasks = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, work, clock);
        this.days = days;
        this.handovers = handovers;
        this.platform = platform;
        this.clock = clock;
    }

    /** Sees to everything that is to be seen to today. @return how many tasks that were */
    public int run() {
        int seen = 0;
        List<OfficialTask> waiting = waiting();
        while (!waiting.isEmpty()) {
            int before = seen;
            for (OfficialTask task : waiting) {
                seen += see(task.id()) ? 1 : 0;
            }
            waiting = seen == before ? List.of() : waiting();
        }
        return seen;
    }

    private List<OfficialTask> waiting() {
        return tasks.read(() -> store.toSeeTo(Times.today(clock), BATCH));
    }

    /** One task in a unit of its own; one that somebody closes meanwhile is left to him. */
    private boolean see(TaskId id) {
        try {
            return tasks.write(() -> tasks.find(id)
                    .filter(task -> task.open() && task.escalatedAt() == null)
                    .map(this::see)
                    .orElse(false));
        } catch (PlatformException e) {
            if (e.code() == ErrorCode.STALE) {
                return false;
            }
            throw e;
        }
    }

    private boolean see(OfficialTask task) {
        LocalDate today = Times.today(clock);
        OfficialTask seen = task;
        if (task.remindedAt() == null && !task.remindOn().isAfter(today)) {
            seen = tasks.keep(platform, TaskOperation.TASK_REMIND, task.reminded(clock.instant()), told(task.role()));
        }
        if (seen.overdueOn(today)) {
            escalate(seen, today);
            return true;
        }
        return !seen.equals(task);
    }

    private void escalate(OfficialTask task, LocalDate today) {
        List<Role> superiors = superiors(task.role());
        if (superiors.isEmpty()) {
            OfficialTask gone = store.replace(task.handedOver(clock.instant()));
            handovers.open(
                    platform,
                    new NewHandover(
                            Recipient.SUPERVISORY_AUTHORITY,
                            null,
                            task.subjectKind(),
                            task.subject(),
                            task.role().label().zh() + "逾期未办："
                                    + task.kind().label().zh() + "，应于 " + task.due() + " 前办结"));
            tasks.log(platform, TaskOperation.TASK_HAND_OVER, gone, told(gone.role()));
            return;
        }
        OfficialTask escalated = store.replace(task.escalated(clock.instant()));
        LocalDate due = days.due(TaskKind.ESCALATION, today);
        for (Role superior : superiors) {
            store.insert(new OfficialTask(
                    new TaskId(Ids.next(clock)),
                    0,
                    TaskKind.ESCALATION,
                    superior,
                    task.region(),
                    task.subjectKind(),
                    task.subject(),
                    task.stage(),
                    task.id(),
                    clock.instant(),
                    days.remind(today, due),
                    due,
                    null,
                    null,
                    null,
                    null,
                    false));
            tasks.log(platform, TaskOperation.TASK_ESCALATE, escalated, told(superior));
        }
    }

    private static List<Role> superiors(Role role) {
        return switch (role) {
            case CITY, SME_DEPARTMENT -> List.of(Role.PROVINCE);
            case PROVINCE, PROVINCIAL_TEAM -> List.of(Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT);
            default -> List.of();
        };
    }

    private static Details told(Role role) {
        return Details.of("role", role.name());
    }

    private static List<Event> events(OfficialTask task) {
        return List.of(new Details(Map.of(
                "task",
                task.kind().name(),
                "concerns",
                task.subjectKind() + "/" + task.subject(),
                "due",
                task.due().toString())));
    }
}
