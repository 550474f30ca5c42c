package org.zhiyuan.store.jpa.internal.audit;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.persistence.EntityManager;
import org.zhiyuan.core.Change;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.AuditEntity;
import org.zhiyuan.store.jpa.internal.entity.OutboxEntity;

/** Writes a change's audit entry and event into the transaction that makes the change, and wakes who works on them once it is committed. */
public final class Trail {

    private final Bodies bodies;
    private final EventIds ids;
    private final List<Runnable> awaiting = new CopyOnWriteArrayList<>();

    public Trail(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.ids = new EventIds(clock);
    }

    public void add(EntityManager em, Change change) {
        if (!ids.started()) {
            Long greatest = em.createQuery("select max(a.id) from AuditEntity a", Long.class)
                    .getSingleResult();
            ids.startAfter(greatest == null ? 0 : greatest);
        }
        long id = ids.next();
        em.persist(new AuditEntity(
                id,
                change.subject(),
                bodies.write(Entry.of(change)),
                change.operation().name().endsWith("_DISCLOSE")));
        em.persist(new OutboxEntity(id, bodies.write(OutboxEntry.of(change))));
    }

    /** A unit that logged something was committed. */
    public void wake() {
        awaiting.forEach(Runnable::run);
    }

    void onCommit(Runnable action) {
        awaiting.add(action);
    }
}
