package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last resort against plugin code that ignores its interrupt: its thread is ended where it stands, but only while it demonstrably runs
 * the plugin's own code or waits right there, so that no lock or structure of the platform can be left half-done. Code that catches even
 * that is told again and again, until it is caught where it does not.
 */
final class Runaway {

    private static final Logger LOG = LoggerFactory.getLogger(Runaway.class);
    private static final long LONGEST = Duration.ofMillis(50).toNanos();
    private static final long PAUSE = Duration.ofNanos(50_000).toNanos();

    private final Thread thread;
    private final OwnCode own;
    private final BooleanSupplier inside;
    private boolean told;

    Runaway(Thread thread, ClassLoader loader, BooleanSupplier inside) {
        this.thread = thread;
        this.own = new OwnCode(loader);
        this.inside = inside;
    }

    /** The same, of which people have been told. */
    Runaway again() {
        told = true;
        return this;
    }

    /** Called after the grace; {@code inside} must be stable under the caller's lock. @return whether the thread was told to end */
    boolean end() {
        boolean ended = false;
        for (long until = System.nanoTime() + LONGEST;
                inside.getAsBoolean() && thread.isAlive() && System.nanoTime() < until; ) {
            if (isEndable()) {
                if (!stop()) {
                    return false;
                }
                if (!told) {
                    LOG.warn("Ended {}: it ignored its interrupt", thread.getName());
                }
                told = true;
                ended = true;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return ended;
    }

    private boolean isEndable() {
        return thread.getState() != Thread.State.BLOCKED && own.isAtWork(thread.getStackTrace());
    }

    @SuppressWarnings({"deprecation", "removal"})
    private boolean stop() {
        try {
            thread.stop();
            return true;
        } catch (UnsupportedOperationException e) {
            LOG.warn("{} ignores its interrupt and this JVM can't end it", thread.getName());
            return false;
        }
    }
}
