package org.zhiyuan.wall.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import org.zhiyuan.wall.Wall;

/** Where the threads are that a bundle outside makes by itself, so that they can be counted, bounded and named. */
final class OwnThreadGroup extends ThreadGroup {

    private final long bundle;

    OwnThreadGroup(ThreadGroup parent, long bundle, String name) {
        super(parent, name);
        this.bundle = bundle;
        setMaxPriority(Thread.NORM_PRIORITY);
    }

    long bundle() {
        return bundle;
    }

    Wall.OwnThreads threads() {
        Thread[] found = new Thread[activeCount() + 10];
        int count = enumerate(found);
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        long nanos = Arrays.stream(found)
                .filter(Objects::nonNull)
                .mapToLong(thread -> times.getThreadCpuTime(thread.getId()))
                .filter(time -> time > 0)
                .sum();
        return new Wall.OwnThreads(bundle, getName(), count, nanos / 1_000_000);
    }
}
