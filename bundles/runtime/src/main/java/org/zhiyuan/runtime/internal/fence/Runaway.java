package org.zhiyuan.runtime.internal.fence;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last resort against plugin code that ignores its interrupt and burns a processor: its thread is ended where it stands, but only
 * while it demonstrably runs the plugin's own code, so that no lock or structure of the platform can be left half-done.
 */
final class Runaway {

    private static final Logger LOG = LoggerFactory.getLogger(Runaway.class);
    private static final int SAMPLES = 20;

    private final Thread thread;
    private final OwnCode own;
    private final BooleanSupplier inside;

    Runaway(Thread thread, ClassLoader loader, BooleanSupplier inside) {
        this.thread = thread;
        this.own = new OwnCode(loader);
        this.inside = inside;
    }

    /** Called after the grace; {@code inside} must be stable under the caller's lock. @return whether the thread was told to end */
    boolean end() {
        for (int sample = 0; sample < SAMPLES && inside.getAsBoolean(); sample++) {
            if (thread.getState() == Thread.State.RUNNABLE && own.isOnTop(thread.getStackTrace())) {
                return stop();
            }
            Thread.onSpinWait();
        }
        return false;
    }

    @SuppressWarnings({"deprecation", "removal"})
    private boolean stop() {
        try {
            thread.stop();
            LOG.warn("Ended {}: it ignored its interrupt", thread.getName());
            return true;
        } catch (UnsupportedOperationException e) {
            LOG.warn("{} ignores its interrupt and this JVM can't end it", thread.getName());
            return false;
        }
    }
}
