package org.zhiyuan.runtime.internal.fence;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A plugin's own threads, never more than its bound, and its bounded queue. */
final class PluginExecutor {

    private final ThreadPoolExecutor pool;

    PluginExecutor(String name, int threads, int queue) {
        AtomicInteger number = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(
                threads, threads, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), task -> {
                    Thread made = new Thread(null, task, "plugin-" + name + "-" + number.incrementAndGet(), 0, false);
                    made.setDaemon(true);
                    return made;
                });
        pool.allowCoreThreadTimeOut(true);
    }

    /** @return false if threads and queue are full */
    boolean submit(PluginTask<?> errand) {
        try {
            pool.execute(errand);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    void forget(PluginTask<?> errand) {
        pool.remove(errand);
    }

    int threads() {
        return pool.getPoolSize();
    }

    /** Threads that are inside the plugin now. */
    int busy() {
        return pool.getActiveCount();
    }

    void close() {
        pool.shutdownNow();
    }
}
