package org.zhiyuan.rest.internal.gate;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of each kind of rude client once a minute at most, with how many there were meanwhile, so that none fills the log. */
final class Noise {
    private static final Logger LOG = LoggerFactory.getLogger(Noise.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier clock;
    private final Map<String, Told> told = new TreeMap<>();

    private static final class Told {
        private long at;
        private long since;
    }

    Noise(LongSupplier clock) {
        this.clock = clock;
    }

    /** @param kind one of few; @return whether it was told */
    synchronized boolean tell(String kind, String client) {
        long now = clock.getAsLong();
        Told last = told.get(kind);
        if (last != null && now - last.at < PAUSE) {
            last.since++;
            return false;
        }
        LOG.info("HTTP: {}, client {}; {} more since this was last told", kind, client, last == null ? 0 : last.since);
        Told next = new Told();
        next.at = now;
        told.put(kind, next);
        return true;
    }
}
