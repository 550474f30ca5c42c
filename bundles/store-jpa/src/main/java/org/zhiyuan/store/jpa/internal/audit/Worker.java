package org.zhiyuan.store.jpa.internal.audit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A daemon thread that does a kind of work whenever it is woken, and looks for some every second; failures are logged and tried again. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long PAUSE_SECONDS = 1;
    private static final int MAX_PAUSE_SECONDS = 30;

    private final Semaphore work = new Semaphore(0);
    private final IntSupplier step;
    private final Thread thread;
    private volatile boolean stopped;

    /** @param step does some of the work and says how much; 0 when there is none left */
    Worker(String name, IntSupplier step) {
        this.step = step;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /** Returns when the thread has ended, or after five seconds. */
    void stop() {
        stopped = true;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!stopped) {
            try {
                while (!stopped && step.getAsInt() > 0) {
                    failures = 0;
                }
                failures = 0;
            } catch (RuntimeException e) {
                failures++;
                if (failures == 1) {
                    LOG.warn("{} failed and will be tried again", thread.getName(), e);
                }
            }
            pause(Math.min(MAX_PAUSE_SECONDS, PAUSE_SECONDS + (long) failures * failures));
        }
    }

    private void pause(long seconds) {
        try {
            if (work.tryAcquire(seconds, TimeUnit.SECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
