package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourId;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.store.HonourStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.HonourEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Honours in the table {@code honours}. */
public final class JpaHonourStore implements HonourStore {

    private final Aggregates<Honour, HonourEntity> rows;

    public JpaHonourStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Honour.class,
                HonourEntity.class,
                HonourEntity::new,
                honour -> honour.id().value(),
                HonourEntity::copy);
    }

    @Override
    public Honour insert(Honour honour) {
        return rows.insert(honour);
    }

    @Override
    public Optional<Honour> find(HonourId id) {
        return rows.find(id.value());
    }

    @Override
    public Honour replace(Honour next) {
        return rows.replace(next);
    }

    @Override
    public Page<Honour> list(HonourQuery query, Set<String> merged, boolean inForceOnly, PageRequest page) {
        Where where =
                new Where().is("kind", query.kind()).is("year", query.year()).is("inForce", inForceOnly ? 1 : null);
        if (query.recipient() != null) {
            where.any(
                    "recipient",
                    "recipient",
                    Stream.concat(Stream.of(query.recipient()), merged.stream()).toList());
        }
        return rows.page(where, Order.LATEST, page);
    }
}
