package org.zhiyuan.store.jpa.internal;

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

    private final EntityManagerFactory factory;
    private final Trail trail;
    private final ThreadLocal<Unit> open = new ThreadLocal<>();

    public JpaUnitOfWork(EntityManagerFactory factory, Trail trail) {
        this.factory = factory;
        this.trail = trail;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return reading(em -> work.get());
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
        trail.add(unit.em, change);
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
        return unit != null ? within(unit, work) : alone(work);
    }

    /** Runs within the open unit's transaction, or within one of its own. */
    public <T> T writing(Function<EntityManager, T> work) {
        Unit unit = open.get();
        if (unit == null) {
            return alone(em -> transaction(open.get(), work));
        }
        return unit.writing ? within(unit, work) : transaction(unit, work);
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

    private static <T> T within(Unit unit, Function<EntityManager, T> work) {
        try {
            return work.apply(unit.em);
        } catch (RuntimeException e) {
            throw Faults.translate(e);
        }
    }

    private <T> T alone(Function<EntityManager, T> work) {
        Unit unit;
        try {
            unit = new Unit(factory.createEntityManager());
        } catch (RuntimeException e) {
            throw Faults.translate(e);
        }
        open.set(unit);
        try {
            return work.apply(unit.em);
        } catch (RuntimeException e) {
            throw Faults.translate(e);
        } finally {
            open.remove();
            unit.em.close();
        }
    }

    private <T> T transaction(Unit unit, Function<EntityManager, T> work) {
        EntityManager em = unit.em;
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

    /** What a thread has open. */
    private static final class Unit {

        private final EntityManager em;
        private boolean writing;
        private boolean logged;

        Unit(EntityManager em) {
            this.em = em;
        }
    }
}
