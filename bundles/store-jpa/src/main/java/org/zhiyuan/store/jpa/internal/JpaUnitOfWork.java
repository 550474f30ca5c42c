package org.zhiyuan.store.jpa.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.apache.openjpa.persistence.OpenJPAPersistence;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.store.jpa.internal.audit.Trail;
import org.zhiyuan.store.jpa.internal.storage.Room;

/**
 * One resource-local transaction per unit; the stores reach the open unit's entity manager through {@link #reading} and {@link #writing}.
 */
public final class JpaUnitOfWork implements UnitOfWork {

    private static final long RECENT_CHARACTERS = 16_000_000;
    private static final long PATIENCE_SECONDS = 2;

    private final EntityManagerFactory factory;
    private final Trail trail;
    private final Recent recent = new Recent(RECENT_CHARACTERS);

    @SuppressWarnings("ThreadLocalUsage") // one for each unit of work, as their number is one
    private final ThreadLocal<Unit> open = new ThreadLocal<>();

    private final Room room;
    private final List<UnitListener> listeners;
    /** Held by every unit, and alone by who closes the database behind them. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

    private volatile Boolean alone;
    private volatile boolean suspect;

    /**
     * @param room that an embedded database needs to be left
     * @param listeners act on what happens in a unit, and come and go
     */
    public JpaUnitOfWork(EntityManagerFactory factory, Trail trail, Room room, List<UnitListener> listeners) {
        this.listeners = listeners;
        this.factory = factory;
        this.trail = trail;
        this.room = room;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        Unit unit = open.get();
        return unit != null ? within(work) : opened(fresh -> work.get());
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return writing(em -> work.get());
    }

    @Override
    public void log(Change change) {
        Unit unit = open.get();
        if (unit == null || !unit.writing) {
            throw new IllegalStateException("a change is logged outside of a writing unit of work");
        }
        trail.add(unit.em(), change);
        unit.logged = true;
    }

    @Override
    public void tell(Caller caller, UnitEvent event) {
        if (!isWriting()) {
            throw new IllegalStateException("an event is told outside of a writing unit of work");
        }
        boolean acted = false;
        for (UnitListener listener : listeners) {
            acted |= listener.told(caller, event);
        }
        if (!acted) {
            throw PlatformException.unavailable(Text.of(
                    "处理此事项的模块暂不可用，请稍后再试", "the part of the platform that acts on this is away, try again later"));
        }
    }

    @Override
    public void logApart(Change refusal) {
        beside(em -> {
            log(refusal);
            return null;
        });
    }

    /** Runs with the open unit's entity manager, or with one of its own that only reads. */
    public <T> T reading(Function<EntityManager, T> work) {
        Unit unit = open.get();
        return unit != null ? within(() -> work.apply(unit.em())) : opened(fresh -> work.apply(fresh.em()));
    }

    /** Runs within the open unit's transaction, or within one of its own. */
    public <T> T writing(Function<EntityManager, T> work) {
        Unit unit = open.get();
        if (unit == null) {
            return opened(fresh -> transaction(fresh, work));
        }
        return unit.writing ? within(() -> work.apply(unit.em())) : transaction(unit, work);
    }

    /** Runs in a transaction of its own beside the open unit, for rows that must be there whatever becomes of the unit. */
    public void beside(Function<EntityManager, ?> work) {
        Unit outer = open.get();
        open.remove();
        try {
            writing(work);
        } finally {
            if (outer != null) {
                open.set(outer);
            }
        }
    }

    /** What was read lately; of no use to a unit that writes, which must see the rows themselves. */
    public Recent recent() {
        return recent;
    }

    /** Whether the open unit writes. */
    public boolean isWriting() {
        Unit unit = open.get();
        return unit != null && unit.writing;
    }

    /** To be said before an aggregate is written: it is not kept as read until the open unit has ended. */
    public void willWrite(Class<?> type, String id) {
        recent.begin(type, id);
        atEnd(() -> recent.end(type, id));
    }

    /** Runs the work once the open unit's transaction has ended, however it ended. */
    public void atEnd(Runnable work) {
        open.get().ends.add(work);
    }

    /** Whether nobody else can write to the database: an embedded one belongs to this process alone. */
    public boolean isAlone() {
        if (alone == null) {
            alone = reading(em -> {
                try (Connection connection =
                        (Connection) OpenJPAPersistence.cast(em).getConnection()) {
                    return connection.getMetaData().getDatabaseProductName().contains("Derby");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        return alone;
    }

    /** Whether a write failed for want of room, after which an embedded database may be read-only. */
    public boolean isSuspect() {
        return suspect;
    }

    /** To be said once the database takes writes again. */
    public void clear() {
        suspect = false;
    }

    /** What is done while no unit is open; those that stay open for longer than two seconds are not waited for. */
    @FunctionalInterface
    public interface Apart {
        void run() throws SQLException;
    }

    /** Does the work once the units that are open have ended, and before new ones are opened. */
    public void apart(Apart work) throws SQLException {
        boolean held = false;
        try {
            held = gate.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (held) {
                gate.writeLock().unlock();
            }
        }
    }

    private static <T> T within(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw DatabaseFailures.translate(e);
        }
    }

    private <T> T opened(Function<Unit, T> work) {
        gate.readLock().lock();
        try {
            return openedAlone(work);
        } finally {
            gate.readLock().unlock();
        }
    }

    private <T> T openedAlone(Function<Unit, T> work) {
        Unit unit = new Unit(factory);
        open.set(unit);
        try {
            return work.apply(unit);
        } catch (RuntimeException e) {
            throw DatabaseFailures.translate(e);
        } finally {
            open.remove();
            unit.close();
        }
    }

    private <T> T transaction(Unit unit, Function<EntityManager, T> work) {
        EntityManager em = unit.em();
        if (isAlone()) {
            room.require();
        }
        em.getTransaction().begin();
        unit.writing = true;
        unit.logged = false;
        try {
            // From here on reads, bulk updates and flushes share one connection and one database transaction.
            OpenJPAPersistence.cast(em).beginStore();
            T result = work.apply(em);
            em.getTransaction().commit();
            if (unit.logged) {
                trail.wake();
            }
            return result;
        } catch (RuntimeException | Error e) {
            suspect |= isLack(e);
            rollBack(em, e);
            throw e;
        } finally {
            unit.writing = false;
            unit.ends.forEach(Runnable::run);
            unit.ends.clear();
        }
    }

    private static boolean isLack(Throwable failure) {
        return failure instanceof RuntimeException thrown
                && DatabaseFailures.translate(thrown) instanceof PlatformException known
                && known.isFull();
    }

    private static void rollBack(EntityManager em, Throwable cause) {
        try {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** What a thread has open; its entity manager is made when it is first needed. */
    private static final class Unit {

        private final EntityManagerFactory factory;
        private final List<Runnable> ends = new ArrayList<>();
        private EntityManager em;
        private boolean writing;
        private boolean logged;

        Unit(EntityManagerFactory factory) {
            this.factory = factory;
        }

        EntityManager em() {
            if (em == null) {
                em = factory.createEntityManager();
            }
            return em;
        }

        void close() {
            if (em != null) {
                em.close();
            }
        }
    }
}
