package org.zhiyuan.store.jpa.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.apache.openjpa.persistence.OpenJPAPersistence;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.store.jpa.internal.audit.Trail;

/**
 * One resource-local transaction per unit; the stores reach the open unit's entity manager through {@link #reading} and {@link #writing}.
 */
public final class JpaUnitOfWork implements UnitOfWork {

    private static final long RECENT_CHARACTERS = 16_000_000;

    private final EntityManagerFactory factory;
    private final Trail trail;
    private final Recent recent = new Recent(RECENT_CHARACTERS);
    private final ThreadLocal<Unit> open = new ThreadLocal<>();
    private volatile Boolean alone;

    public JpaUnitOfWork(EntityManagerFactory factory, Trail trail) {
        this.factory = factory;
        this.trail = trail;
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
                try (Connection connection = (Connection) OpenJPAPersistence.cast(em).getConnection()) {
                    return connection.getMetaData().getDatabaseProductName().contains("Derby");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        return alone;
    }

    private static <T> T within(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Faults.translate(e);
        }
    }

    private <T> T opened(Function<Unit, T> work) {
        Unit unit = new Unit(factory);
        open.set(unit);
        try {
            return work.apply(unit);
        } catch (RuntimeException e) {
            throw Faults.translate(e);
        } finally {
            open.remove();
            unit.close();
        }
    }

    private <T> T transaction(Unit unit, Function<EntityManager, T> work) {
        EntityManager em = unit.em();
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
            rollBack(em, e);
            throw e;
        } finally {
            unit.writing = false;
            unit.ends.forEach(Runnable::run);
            unit.ends.clear();
        }
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
