package org.zhiyuan.store.jpa.internal;

import java.time.Instant;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.supervision.store.Leases;

/** Leases in the table {@code leases}; the database decides who was first. */
public final class JpaLeases implements Leases {
    private final JpaUnitOfWork units;

    public JpaLeases(JpaUnitOfWork units) {
        this.units = units;
    }

    @Override
    public boolean take(String lease, String holder, Instant now, Instant until) {
        try {
            return units.writing(em -> {
                int taken = em.createNativeQuery(
                                "UPDATE leases SET holder = ?1, held_until = ?2 WHERE name = ?3 AND (holder = ?4 OR held_until <= ?5)")
                        .setParameter(1, holder)
                        .setParameter(2, until.toEpochMilli())
                        .setParameter(3, lease)
                        .setParameter(4, holder)
                        .setParameter(5, now.toEpochMilli())
                        .executeUpdate();
                if (taken > 0) {
                    return true;
                }
                boolean held = !em.createNativeQuery("SELECT holder FROM leases WHERE name = ?1")
                        .setParameter(1, lease)
                        .getResultList()
                        .isEmpty();
                return !held
                        && em.createNativeQuery("INSERT INTO leases (name, holder, held_until) VALUES (?1, ?2, ?3)")
                                        .setParameter(1, lease)
                                        .setParameter(2, holder)
                                        .setParameter(3, until.toEpochMilli())
                                        .executeUpdate()
                                == 1;
            });
        } catch (PlatformException e) {
            if (DatabaseFailures.isConflict(e)) {
                return false;
            }
            throw e;
        }
    }
}
