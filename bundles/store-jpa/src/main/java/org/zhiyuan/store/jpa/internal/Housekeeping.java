package org.zhiyuan.store.jpa.internal;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day takes away what nobody needs any more, one chore after the other; each may run on every node at once. */
public final class Housekeeping {

    /** One kind of what is taken away; what fails is logged and done again the next day. */
    public interface Chore {

        /** Says what went, or null if nothing did. */
        String run() throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final long FIRST_MINUTES = 10;
    private static final long DAY_MINUTES = 24 * 60;

    private final List<Chore> chores;
    private ScheduledExecutorService clockwork;

    public Housekeeping(List<Chore> chores) {
        this.chores = List.copyOf(chores);
    }

    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "zhiyuan-housekeeping");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::run, FIRST_MINUTES, DAY_MINUTES, TimeUnit.MINUTES);
    }

    public synchronized void stop() {
        clockwork.shutdownNow();
    }

    void run() {
        for (Chore chore : chores) {
            try {
                String gone = chore.run();
                if (gone != null) {
                    LOG.info(gone);
                }
            } catch (Exception e) {
                LOG.warn("{} failed and will be tried again", chore.getClass().getSimpleName(), e);
            }
        }
    }
}
