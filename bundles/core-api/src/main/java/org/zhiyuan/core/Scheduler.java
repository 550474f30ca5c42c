package org.zhiyuan.core;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does chores one after the other, again and again, on a thread of its own; the first turn waits, as others are busy at the start. */
public final class Scheduler {

    private static final System.Logger LOG = System.getLogger(Scheduler.class.getName());

    private final String name;
    private final int firstSeconds;
    private final int pauseSeconds;
    private final List<ScheduledJob> chores;
    private ScheduledExecutorService clockwork;

    public Scheduler(String name, int firstSeconds, int pauseSeconds, List<ScheduledJob> chores) {
        this.name = name;
        this.firstSeconds = firstSeconds;
        this.pauseSeconds = pauseSeconds;
        this.chores = List.copyOf(chores);
    }

    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "zhiyuan-" + name);
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::run, firstSeconds, pauseSeconds, TimeUnit.SECONDS);
    }

    public synchronized void stop() {
        clockwork.shutdownNow();
    }

    /** One turn. */
    void run() {
        for (ScheduledJob chore : chores) {
            try {
                String done = chore.run();
                if (done != null) {
                    LOG.log(System.Logger.Level.INFO, done);
                }
            } catch (Exception e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        chore.getClass().getSimpleName() + " failed and will be tried again",
                        e);
            }
        }
    }
}
