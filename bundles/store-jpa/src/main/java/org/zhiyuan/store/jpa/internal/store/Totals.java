package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.store.jpa.internal.DatabaseFailures;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.entity.TotalsEntity;

/** The experts' running totals in the table {@code totals}; the adding update locks the row until the unit ends. */
final class Totals {

    private static final String COLUMNS =
            "select t.expert, t.year, t.minutes, t.sessions, t.stars, t.ratings from TotalsEntity t ";
    /** A row that was made for a unit which then rolled back says nothing. */
    private static final String TOLD = "(t.minutes > 0 or t.sessions > 0 or t.ratings > 0)";

    private final JpaUnitOfWork units;

    Totals(JpaUnitOfWork units) {
        this.units = units;
    }

    void add(RecordTotals more) {
        units.writing(em -> {
            if (em.createQuery(
                            "select t.year from TotalsEntity t where t.expert = :expert and t.year = :year",
                            Integer.class)
                    .setParameter("expert", more.expert().value())
                    .setParameter("year", more.year())
                    .getResultList()
                    .isEmpty()) {
                begin(more);
            }
            update(em, more);
            return null;
        });
    }

    /** In SQL, because a JPQL update may be done in memory, where two units would add to the same sum. */
    private static void update(EntityManager em, RecordTotals more) {
        em.createNativeQuery("UPDATE totals SET minutes = minutes + ?1, sessions = sessions + ?2, stars = stars + ?3, "
                        + "ratings = ratings + ?4 WHERE expert_id = ?5 AND of_year = ?6")
                .setParameter(1, more.minutes())
                .setParameter(2, more.sessions())
                .setParameter(3, more.stars())
                .setParameter(4, more.ratings())
                .setParameter(5, more.expert().value())
                .setParameter(6, more.year())
                .executeUpdate();
    }

    /** Two units that enter an expert's first record of a year at once must not fail each other, so the row is made beside both. */
    private void begin(RecordTotals first) {
        try {
            units.beside(em -> {
                em.persist(new TotalsEntity(first.expert().value(), first.year()));
                return null;
            });
        } catch (PlatformException e) {
            if (!DatabaseFailures.isConflict(e)) {
                throw e;
            }
        }
    }

    Optional<RecordTotals> find(ExpertId expert, int year) {
        return units.reading(em -> em
                .createQuery(COLUMNS + "where t.expert = :expert and t.year = :year and " + TOLD, Object[].class)
                .setParameter("expert", expert.value())
                .setParameter("year", year)
                .getResultList()
                .stream()
                .map(Totals::read)
                .findFirst());
    }

    List<RecordTotals> list(int year) {
        return units.reading(em -> em
                .createQuery(COLUMNS + "where t.year = :year and " + TOLD + " order by t.expert", Object[].class)
                .setParameter("year", year)
                .getResultList()
                .stream()
                .map(Totals::read)
                .toList());
    }

    private static RecordTotals read(Object[] row) {
        return new RecordTotals(
                new ExpertId((String) row[0]), (int) row[1], (long) row[2], (int) row[3], (int) row[4], (int) row[5]);
    }
}
