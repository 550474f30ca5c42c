package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.TaskEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskId;
import org.zhiyuan.supervision.store.TaskStore;

/** Officials' tasks in the table {@code tasks}. */
public final class JpaTaskStore implements TaskStore {

    private static final Order BY_DUE = new Order("dueDay", false, false);

    private final Aggregates<OfficialTask, TaskEntity> rows;

    public JpaTaskStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                OfficialTask.class,
                TaskEntity.class,
                TaskEntity::new,
                task -> task.id().value(),
                TaskEntity::copy);
    }

    @Override
    public OfficialTask insert(OfficialTask task) {
        return rows.insert(task);
    }

    @Override
    public Optional<OfficialTask> find(TaskId id) {
        return rows.find(id.value());
    }

    @Override
    public OfficialTask replace(OfficialTask next) {
        return rows.replace(next);
    }

    @Override
    public List<OfficialTask> about(String subjectKind, String subject) {
        return rows.all(new Where().is("subjectKind", subjectKind).is("subject", subject), Order.LATEST);
    }

    @Override
    public Page<OfficialTask> open(Role role, LocalDate dueBefore, VisibilityScope sight, PageRequest page) {
        return rows.page(open(dueBefore, sight).is("role", role), BY_DUE, page);
    }

    @Override
    public long countOpen(LocalDate dueBefore, VisibilityScope sight) {
        Where where = open(dueBefore, sight);
        return rows.reading(em -> {
            TypedQuery<Long> query = em.createQuery(where.select("count(e)", "TaskEntity"), Long.class);
            where.bind(query);
            return query.getSingleResult();
        });
    }

    /** The columns are null in a closed task, so that the comparison alone leaves those out. */
    private static Where open(LocalDate dueBefore, VisibilityScope sight) {
        long before = dueBefore == null ? Long.MAX_VALUE : dueBefore.toEpochDay();
        return new Where().and("e.dueDay < :before").set("before", before).seen(sight);
    }

    @Override
    public List<OfficialTask> toSeeTo(LocalDate day, int limit) {
        Where where = new Where().and("e.actDay <= :day").set("day", day.toEpochDay());
        List<String> ids = rows.reading(em -> {
            TypedQuery<String> query =
                    em.createQuery(where.select("e.id", "TaskEntity") + " order by e.actDay, e.id", String.class);
            where.bind(query);
            return query.setMaxResults(limit).getResultList();
        });
        return ids.stream().map(rows::find).flatMap(Optional::stream).toList();
    }
}
