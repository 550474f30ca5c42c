package org.zhiyuan.store.jpa.internal.audit;

import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.supervision.store.OutboxStore;

/** The parked rows of the table {@code outbox}. */
public final class JpaOutboxStore implements OutboxStore {

    private final JpaUnitOfWork units;

    public JpaOutboxStore(JpaUnitOfWork units) {
        this.units = units;
    }

    @Override
    public long parked() {
        return units.reading(em -> em.createQuery("select count(o) from OutboxEntity o where o.parked is not null", Long.class)
                .getSingleResult());
    }

    @Override
    public int release() {
        return units.writing(em -> em.createNativeQuery("UPDATE outbox SET parked = NULL WHERE parked IS NOT NULL").executeUpdate());
    }
}
