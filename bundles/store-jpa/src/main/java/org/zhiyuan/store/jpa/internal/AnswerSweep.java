package org.zhiyuan.store.jpa.internal;

import java.time.Clock;
import java.time.Duration;
import org.zhiyuan.core.ScheduledJob;

/** Takes away the answers to request keys that nobody repeats any more; after that the key is free again. */
public final class AnswerSweep implements ScheduledJob {

    static final Duration KEPT = Duration.ofDays(30);

    private final JpaUnitOfWork units;
    private final Clock clock;

    public AnswerSweep(JpaUnitOfWork units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String run() {
        long before = clock.instant().minus(KEPT).toEpochMilli();
        int gone = units.writing(em -> em.createNativeQuery("DELETE FROM answers WHERE asked_at < ?1")
                .setParameter(1, before)
                .executeUpdate());
        return gone == 0
                ? null
                : gone + " answers to request keys older than " + KEPT.toDays() + " days were taken away";
    }
}
