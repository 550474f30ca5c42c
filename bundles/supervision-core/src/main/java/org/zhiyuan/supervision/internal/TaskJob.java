package org.zhiyuan.supervision.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.supervision.store.Leases;

/** Runs the {@link TaskWatch} every few minutes, on whichever node has the lease (F27). */
public final class TaskJob {
    private static final Logger LOG = LoggerFactory.getLogger(TaskJob.class);
    private static final String LEASE = "official-tasks";
    private final TaskWatch watch;
    private final Leases leases;
    private final Clock clock;
    private final Duration pause;
    private final String node = UUID.randomUUID().toString();
    private ScheduledExecutorService timer;

    public TaskJob(TaskWatch watch, Leases leases, Clock clock, int pauseSeconds) {
        this.watch = watch;
        this.leases = leases;
        this.clock = clock;
        this.pause = Duration.ofSeconds(pauseSeconds);
    }

    /** The first run waits, because others are busy at the start. */
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "zhiyuan-official-tasks");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::quietly, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    public synchronized void stop() {
        timer.shutdownNow();
    }

    private void quietly() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("officials' tasks could not be seen to and will be again", e);
        }
    }

    /** @return how many tasks were seen to; 0 where another node has the lease */
    int run() {
        Instant now = clock.instant();
        return leases.take(LEASE, node, now, now.plus(pause.multipliedBy(3))) ? watch.run() : 0;
    }
}
