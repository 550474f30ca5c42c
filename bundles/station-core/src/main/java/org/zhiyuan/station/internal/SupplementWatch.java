package org.zhiyuan.station.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every ten minutes for supplements that are overdue (逾期补正); two nodes that look at once meet in the version check. */
public final class SupplementWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SupplementWatch.class);
    private static final long MINUTES = 10;

    private final Supplements supplements;
    private ScheduledExecutorService clockwork;

    public SupplementWatch(Supplements supplements) {
        this.supplements = supplements;
    }

    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "station-supplements");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::look, 1, MINUTES, TimeUnit.MINUTES);
    }

    public synchronized void stop() {
        clockwork.shutdownNow();
    }

    private void look() {
        try {
            int ended = supplements.lapseAll();
            if (ended > 0) {
                LOG.info("{} applications lapsed, as no supplement came in time", ended);
            }
        } catch (RuntimeException e) {
            LOG.warn("overdue supplements could not be looked for and will be again", e);
        }
    }
}
