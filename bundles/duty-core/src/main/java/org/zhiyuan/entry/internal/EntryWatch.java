package org.zhiyuan.entry.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every ten minutes for entries that are past (代录过期) and erases them; two nodes that look at once meet in the version check. */
public final class EntryWatch {

    private static final Logger LOG = LoggerFactory.getLogger(EntryWatch.class);
    private static final long MINUTES = 10;

    private final EntryEnds ends;
    private ScheduledExecutorService clockwork;

    public EntryWatch(EntryEnds ends) {
        this.ends = ends;
    }

    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "entries");
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
            int ended = ends.expireAll();
            if (ended > 0) {
                LOG.info("{} entries on somebody's behalf were past and have been erased", ended);
            }
        } catch (RuntimeException e) {
            LOG.warn("past entries could not be looked for and will be again", e);
        }
    }
}
