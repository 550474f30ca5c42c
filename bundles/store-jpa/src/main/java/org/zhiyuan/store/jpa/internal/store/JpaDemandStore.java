package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.store.DemandStore;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.DemandEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Demands in the table {@code demands}. */
public final class JpaDemandStore implements DemandStore {

    private final Aggregates<Demand, DemandEntity> rows;

    public JpaDemandStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Demand.class,
                DemandEntity.class,
                DemandEntity::new,
                demand -> demand.id().value(),
                DemandEntity::copy);
    }

    @Override
    public Demand insert(Demand demand) {
        return rows.insert(demand);
    }

    @Override
    public Optional<Demand> find(DemandId id) {
        return rows.find(id.value());
    }

    @Override
    public Demand replace(Demand next) {
        return rows.replace(next);
    }

    @Override
    public Page<Demand> list(DemandQuery query, VisibilityScope sight, PageRequest page) {
        return rows.page(
                new Where()
                        .in(query.region())
                        .is("stage", query.stage())
                        .is("industry", query.industry())
                        .seen(sight),
                Order.LATEST,
                page);
    }
}
