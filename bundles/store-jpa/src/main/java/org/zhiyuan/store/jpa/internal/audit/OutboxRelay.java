package org.zhiyuan.store.jpa.internal.audit;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.ServiceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;

/**
 * Tells the listeners of committed changes, in order and at least once. A row that can't be read, or that a listener throws at, is parked
 * with the reason and the rest flows on; where a listener only can't be served at the moment, it is told again later. While none of those
 * is there who must miss nothing, rows wait.
 */
public final class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    private static final int REASON = 1000;

    private final JpaUnitOfWork units;
    private final Bodies bodies;
    private final List<ChangeListener> listeners;
    private final List<ChangeListener> durable;
    private final Worker worker = new Worker("zhiyuan-outbox-relay", this::relay);

    /**
     * @param listeners those that are there now; may change at any time
     * @param durable those among them who must miss nothing
     */
    public OutboxRelay(
            JpaUnitOfWork units,
            Bodies bodies,
            Trail trail,
            List<ChangeListener> listeners,
            List<ChangeListener> durable) {
        this.units = units;
        this.bodies = bodies;
        this.listeners = listeners;
        this.durable = durable;
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
        if (durable.isEmpty()) {
            return 0;
        }
        List<Object[]> waiting = units.reading(em -> em.createQuery(
                        "select o.id, o.content from OutboxEntity o where o.parked is null order by o.id",
                        Object[].class)
                .setMaxResults(BATCH)
                .getResultList());
        List<Long> told = new ArrayList<>();
        int parked = 0;
        for (Object[] row : waiting) {
            long id = (long) row[0];
            String problem;
            try {
                problem = tell(id, (String) row[1]);
            } catch (NotNow e) {
                break;
            }
            if (problem == null) {
                told.add(id);
            } else {
                park(id, problem);
                parked++;
            }
        }
        if (!told.isEmpty()) {
            units.writing(em -> {
                told.forEach(id -> em.createNativeQuery("DELETE FROM outbox WHERE id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
                return null;
            });
        }
        return told.size() + parked;
    }

    /** @return what went wrong, null if nothing did */
    private String tell(long id, String content) {
        Change change;
        try {
            change = bodies.read(OutboxEntry.class, String.valueOf(id), content).change();
        } catch (RuntimeException e) {
            LOG.error("event {} can't be read and is parked", id, e);
            return "unreadable";
        }
        StringBuilder problems = new StringBuilder();
        for (ChangeListener listener : listeners) {
            try {
                listener.changed(change);
            } catch (RuntimeException | LinkageError e) {
                if (passing(e)) {
                    throw new NotNow(e);
                }
                LOG.error("a listener failed at event {}, which is parked", id, e);
                problems.append(
                                e instanceof PlatformException known
                                        ? known.text().en()
                                        : listener.getClass().getName() + ": "
                                                + e.getClass().getName())
                        .append('\n');
            }
        }
        return problems.isEmpty() ? null : problems.toString();
    }

    /** Whether it may go well the next time: the database or a service is away, or somebody else was quicker. */
    private static boolean passing(Throwable failure) {
        return failure instanceof ServiceException
                || failure instanceof PlatformException known
                        && (known.code() == ErrorCode.UNAVAILABLE || known.code() == ErrorCode.STALE);
    }

    private void park(long id, String reason) {
        units.writing(em -> em.createNativeQuery("UPDATE outbox SET parked = ?1 WHERE id = ?2")
                .setParameter(1, reason.substring(0, Math.min(REASON, reason.length())))
                .setParameter(2, id)
                .executeUpdate());
    }

    /** A listener can't be served at the moment. */
    private static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow(Throwable cause) {
            super(cause);
        }
    }
}
