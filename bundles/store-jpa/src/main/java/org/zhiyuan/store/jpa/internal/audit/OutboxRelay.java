package org.zhiyuan.store.jpa.internal.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;

/**
 * Tells the listeners of committed changes, in order and at least once. A row that can't be read, or that a listener throws at, is parked
 * with the reason and the rest flows on. While nobody listens, rows wait for a minute before they count as told.
 */
public final class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    private static final int REASON = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JpaUnitOfWork units;
    private final Bodies bodies;
    private final Clock clock;
    private final List<ChangeListener> listeners;
    private final Worker worker = new Worker("zhiyuan-outbox-relay", this::relay);

    /** @param listeners those that are there now; may change at any time */
    public OutboxRelay(JpaUnitOfWork units, Bodies bodies, Clock clock, Trail trail, List<ChangeListener> listeners) {
        this.units = units;
        this.bodies = bodies;
        this.clock = clock;
        this.listeners = listeners;
        trail.onCommit(worker::wake);
    }

    public void start() {
        worker.start();
    }

    public void stop() {
        worker.stop();
    }

    /** Tells what waits, at most a batch. @return how many rows were dealt with */
    public int relay() {
        List<Object[]> waiting = units.reading(em -> em
                .createQuery("select o.id, o.content from OutboxEntity o where o.parked is null order by o.id", Object[].class)
                .setMaxResults(BATCH).getResultList());
        List<Long> told = new ArrayList<>();
        int parked = 0;
        for (Object[] row : waiting) {
            long id = (long) row[0];
            if (listeners.isEmpty() && EventIds.millis(id) > clock.millis() - PATIENCE.toMillis()) {
                break;
            }
            String problem = tell(id, (String) row[1]);
            if (problem == null) {
                told.add(id);
            } else {
                park(id, problem);
                parked++;
            }
        }
        if (!told.isEmpty()) {
            units.writing(em -> {
                told.forEach(id -> em.createNativeQuery("DELETE FROM outbox WHERE id = ?1").setParameter(1, id).executeUpdate());
                return null;
            });
        }
        return told.size() + parked;
    }

    /** @return what went wrong, null if nothing did */
    private String tell(long id, String content) {
        Change change;
        try {
            change = bodies.read(content, Event.class).change();
        } catch (RuntimeException e) {
            LOG.error("event {} can't be read and is parked", id, e);
            return "unreadable";
        }
        StringBuilder problems = new StringBuilder();
        for (ChangeListener listener : listeners) {
            try {
                listener.changed(change);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("a listener failed at event {}, which is parked", id, e);
                problems.append(listener.getClass().getName()).append(": ").append(e.getClass().getName()).append('\n');
            }
        }
        return problems.isEmpty() ? null : problems.toString();
    }

    private void park(long id, String reason) {
        units.writing(em -> em.createNativeQuery("UPDATE outbox SET parked = ?1 WHERE id = ?2")
                .setParameter(1, reason.substring(0, Math.min(REASON, reason.length()))).setParameter(2, id).executeUpdate());
    }
}
