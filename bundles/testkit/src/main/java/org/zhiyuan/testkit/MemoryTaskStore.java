package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskId;
import org.zhiyuan.supervision.store.TaskStore;

/** Officials' tasks in memory; nobody owns one. */
public final class MemoryTaskStore extends MemoryStore<TaskId, OfficialTask> implements TaskStore {

    public MemoryTaskStore() {
        super(
                OfficialTask::id,
                OfficialTask::version,
                (task, version) -> new OfficialTask(
                        task.id(),
                        version,
                        task.kind(),
                        task.role(),
                        task.region(),
                        task.subjectKind(),
                        task.subject(),
                        task.stage(),
                        task.origin(),
                        task.openedAt(),
                        task.remindOn(),
                        task.due(),
                        task.remindedAt(),
                        task.escalatedAt(),
                        task.handedOverAt(),
                        task.closedAt(),
                        task.done()));
    }

    @Override
    public OfficialTask insert(OfficialTask task) {
        return add(task);
    }

    @Override
    public Optional<OfficialTask> find(TaskId id) {
        return row(id);
    }

    @Override
    public OfficialTask replace(OfficialTask next) {
        return swap(next);
    }

    @Override
    public List<OfficialTask> about(String subjectKind, String subject) {
        return all().filter(task ->
                        task.subjectKind().equals(subjectKind) && task.subject().equals(subject))
                .toList();
    }

    @Override
    public Page<OfficialTask> open(Role role, LocalDate dueBefore, VisibilityScope sight, PageRequest page) {
        return page(
                open(dueBefore, sight).filter(task -> role == null || task.role() == role),
                task -> task.due() + task.id().value(),
                false,
                page);
    }

    @Override
    public long countOpen(LocalDate dueBefore, VisibilityScope sight) {
        return open(dueBefore, sight).count();
    }

    @Override
    public List<OfficialTask> toSeeTo(LocalDate day, int limit) {
        return all().filter(task -> task.open() && task.escalatedAt() == null)
                .filter(task -> task.remindedAt() == null
                        ? !task.remindOn().isAfter(day)
                        : task.due().isBefore(day))
                .sorted(Comparator.comparing(task -> task.id().value()))
                .limit(limit)
                .toList();
    }

    private Stream<OfficialTask> open(LocalDate dueBefore, VisibilityScope sight) {
        return all().filter(task -> task.open()
                && sight.covers(task.region(), null)
                && (dueBefore == null || task.due().isBefore(dueBefore)));
    }
}
