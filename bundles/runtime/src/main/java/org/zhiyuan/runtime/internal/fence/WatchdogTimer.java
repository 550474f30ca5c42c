package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The real timer: one daemon thread. */
public final class WatchdogTimer implements Timer, AutoCloseable {

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread made = new Thread(task, "zhiyuan-watchdog");
        made.setDaemon(true);
        return made;
    });

    public WatchdogTimer() {
        thread.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        ScheduledFuture<?> future = thread.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
