package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.store.AssignmentStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.AssignmentEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Tasks in the table {@code assignments}. */
public final class JpaAssignmentStore implements AssignmentStore {

    private static final Order BY_DUE = new Order("dueDay", false, false);

    private final Aggregates<Assignment, AssignmentEntity> rows;

    public JpaAssignmentStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Assignment.class,
                AssignmentEntity.class,
                AssignmentEntity::new,
                task -> task.id().value(),
                AssignmentEntity::copy);
    }

    @Override
    public Assignment insert(Assignment assigned) {
        return rows.insert(assigned);
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return rows.find(id.value());
    }

    @Override
    public Assignment replace(Assignment next) {
        return rows.replace(next);
    }

    @Override
    public Page<Assignment> list(AssignmentQuery query, VisibilityScope sight, LocalDate today, PageRequest page) {
        return rows.page(
                new Where()
                        .in(query.region())
                        .is(
                                "station",
                                query.station() == null ? null : query.station().value())
                        .is("stage", query.stage())
                        .seen(sight)
                        .and("e.dueDay < :today", "today", today == null ? null : today.toEpochDay()),
                today == null ? Order.LATEST : BY_DUE,
                page);
    }
}
