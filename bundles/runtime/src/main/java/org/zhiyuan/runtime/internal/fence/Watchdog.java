package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;

/** Watches over the present thread while it is inside a plugin: interrupts it at the limit, and ends what ignores that after the grace. */
public final class Watchdog {

    private final ThreadUse stay;
    private final Runnable calm;

    private Watchdog(ThreadUse stay, Runnable calm) {
        this.stay = stay;
        this.calm = calm;
    }

    /** @param hung told at the limit, {@code runaway} after the grace; both on the timer's thread */
    public static Watchdog begin(
            ClassLoader loader, Timer timer, Duration limit, Duration grace, Runnable hung, Runnable runaway) {
        ThreadUse stay = new ThreadUse(Thread.currentThread(), loader);
        Runnable calm = timer.after(limit, () -> {
            if (stay.interrupt()) {
                hung.run();
                Chase.begin(timer, grace, stay::endRunaway, runaway);
            }
        });
        return new Watchdog(stay, calm);
    }

    /** Called by the same thread when it comes out; no interrupt of ours remains. @return whether it took too long */
    public boolean end() {
        boolean late = PluginTask.leave(stay);
        calm.run();
        return late;
    }
}
