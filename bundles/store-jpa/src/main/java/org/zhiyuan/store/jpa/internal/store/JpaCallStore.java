package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.expert.store.CallStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.CallEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Calls in the table {@code expert_calls}. */
public final class JpaCallStore implements CallStore {

    private final Aggregates<RecruitmentCall, CallEntity> rows;

    public JpaCallStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                RecruitmentCall.class,
                CallEntity.class,
                CallEntity::new,
                call -> call.id().value(),
                CallEntity::copy);
    }

    @Override
    public RecruitmentCall insert(RecruitmentCall call) {
        return rows.insert(call);
    }

    @Override
    public Optional<RecruitmentCall> find(CallId id) {
        return rows.find(id.value());
    }

    @Override
    public RecruitmentCall replace(RecruitmentCall next) {
        return rows.replace(next);
    }

    @Override
    public Page<RecruitmentCall> list(PageRequest page) {
        return rows.page(new Where(), Order.LATEST, page);
    }

    @Override
    public Optional<RecruitmentCall> openOn(LocalDate day) {
        return rows.first(
                new Where().and("e.opens <= :day and e.closes >= :day").set("day", day), Order.LATEST);
    }
}
