package org.zhiyuan.store.jpa.internal;

import java.util.List;
import javax.persistence.EntityManager;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.store.jpa.internal.entity.SeriesEntity;

/**
 * Running numbers from one row per series, which stays locked until the unit of work ends, so that none is lost and none is given twice.
 */
public final class JpaSequences implements Sequences {

    private final JpaUnitOfWork units;

    public JpaSequences(JpaUnitOfWork units) {
        this.units = units;
    }

    @Override
    public long next(String series) {
        return units.writing(em -> {
            if (last(em, series).isEmpty()) {
                begin(series);
            }
            advance(em, series);
            return last(em, series).get(0);
        });
    }

    private static List<Long> last(EntityManager em, String series) {
        return em.createQuery("select s.last from SeriesEntity s where s.name = :name", Long.class)
                .setParameter("name", series)
                .getResultList();
    }

    /** In SQL, because a JPQL update may be done in memory, where two units would count from the same number. */
    private static void advance(EntityManager em, String series) {
        em.createNativeQuery("UPDATE series SET last_no = last_no + 1 WHERE name = ?1")
                .setParameter(1, series)
                .executeUpdate();
    }

    /** Two units that begin the same series at once must not fail each other, so the row is made beside both. */
    private void begin(String series) {
        try {
            units.beside(em -> {
                em.persist(new SeriesEntity(series));
                return null;
            });
        } catch (PlatformException e) {
            if (!DatabaseFailures.isConflict(e)) {
                throw e;
            }
        }
    }
}
