package org.zhiyuan.supervision.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.zhiyuan.core.ScheduledJob;
import org.zhiyuan.supervision.store.Leases;

/** Runs the {@link TaskWatch} on whichever node has the lease (F27). */
public final class TaskJob implements ScheduledJob {
    private static final String LEASE = "official-tasks";
    private final TaskWatch watch;
    private final Leases leases;
    private final Clock clock;
    private final Duration lease;
    private final String node = UUID.randomUUID().toString();

    /** @param leaseSeconds some turns long, so that the node that has it keeps it */
    public TaskJob(TaskWatch watch, Leases leases, Clock clock, int leaseSeconds) {
        this.watch = watch;
        this.leases = leases;
        this.clock = clock;
        this.lease = Duration.ofSeconds(leaseSeconds);
    }

    @Override
    public String run() {
        int seen = seeToTasks();
        return seen == 0 ? null : seen + " tasks of officials were seen to";
    }

    /** @return how many tasks were seen to; 0 where another node has the lease */
    int seeToTasks() {
        Instant now = clock.instant();
        return leases.take(LEASE, node, now, now.plus(lease)) ? watch.run() : 0;
    }
}
