package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.duty.Concern;
import org.zhiyuan.duty.ConcernId;
import org.zhiyuan.duty.ConcernQuery;
import org.zhiyuan.duty.store.ConcernStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.ConcernEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Concerns in the table {@code concerns}. */
public final class JpaConcernStore implements ConcernStore {

    private final Aggregates<Concern, ConcernEntity> rows;

    public JpaConcernStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(units, bodies, Concern.class, ConcernEntity.class, ConcernEntity::new, found -> found.id().value(),
                ConcernEntity::copy);
    }

    @Override
    public Concern insert(Concern raised) {
        return rows.insert(raised);
    }

    @Override
    public Optional<Concern> find(ConcernId id) {
        return rows.find(id.value());
    }

    @Override
    public Concern replace(Concern next) {
        return rows.replace(next);
    }

    @Override
    public Page<Concern> list(ConcernQuery query, Sight sight, PageRequest page) {
        return rows.page(new Where().in(query.region()).is("industry", query.industry())
                .is("state", query.open() == null ? null : ConcernEntity.state(query.open())).seen(sight), Order.LATEST, page);
    }
}
