package org.zhiyuan.store.jpa.internal.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Ids of audit entries and events: ever growing within the process whatever the clock does, and telling their moment. */
final class EventIds {

    private static final int BITS_BELOW_MILLIS = 20;

    private final AtomicLong last = new AtomicLong();
    private final Clock clock;

    EventIds(Clock clock) {
        this.clock = clock;
    }

    /** Later ids will be greater than this one. */
    void startAfter(long id) {
        last.accumulateAndGet(id, Math::max);
    }

    long next() {
        long now = clock.millis() << BITS_BELOW_MILLIS;
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /** When the id was given out, by the clock of then. */
    static Instant madeAt(long id) {
        return Instant.ofEpochMilli(id >> BITS_BELOW_MILLIS);
    }

    boolean started() {
        return last.get() != 0;
    }
}
