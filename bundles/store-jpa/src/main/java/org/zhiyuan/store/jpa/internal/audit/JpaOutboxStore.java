package org.zhiyuan.store.jpa.internal.audit;

import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.supervision.OutboxState;
import org.zhiyuan.supervision.store.OutboxStore;

/** What is in the table {@code outbox}. */
public final class JpaOutboxStore implements OutboxStore {

    private final JpaUnitOfWork units;

    public JpaOutboxStore(JpaUnitOfWork units) {
        this.units = units;
    }

    @Override
    public OutboxState state() {
        return units.reading(em -> {
            Object[] waiting = em.createQuery(
                            "select count(o), min(o.id) from OutboxEntity o where o.parked is null", Object[].class)
                    .getSingleResult();
            long parked = em.createQuery("select count(o) from OutboxEntity o where o.parked is not null", Long.class)
                    .getSingleResult();
            return new OutboxState(
                    (long) waiting[0], waiting[1] == null ? null : EventIds.madeAt((long) waiting[1]), parked);
        });
    }

    @Override
    public int release() {
        return units.writing(em -> em.createNativeQuery("UPDATE outbox SET parked = NULL WHERE parked IS NOT NULL")
                .executeUpdate());
    }
}
