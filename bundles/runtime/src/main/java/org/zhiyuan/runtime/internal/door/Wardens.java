package org.zhiyuan.runtime.internal.door;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** Starts and stops bundles from outside, each on a thread that may be given up: whoever hangs holds up nobody but itself. */
final class Wardens {

    /** One step, as the framework has it. */
    @FunctionalInterface
    interface Step {
        void run() throws BundleException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Wardens.class);

    private final Troubles troubles;
    private final Duration longest;

    /** @param longest that a step is waited for */
    Wardens(Troubles troubles, Duration longest) {
        this.troubles = troubles;
        this.longest = longest;
    }

    /** @return whether it is over, well or not; if not it goes on by itself, or hangs for ever */
    boolean run(Bundle bundle, String what, Duration patience, Step step) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        step.run();
                        over.complete(null);
                    } catch (Throwable any) { // whatever a plugin's own code throws ends here
                        over.completeExceptionally(any);
                    }
                },
                "zhiyuan-warden-" + bundle.getSymbolicName());
        thread.setDaemon(true);
        thread.start();
        try {
            over.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            LOG.warn("Can't {} {}: {}", what, bundle.getLocation(), Reasons.brief(e.getCause()));
            troubles.note(bundle.getLocation(), e.getCause());
            return true;
        } catch (TimeoutException e) {
            LOG.warn("{} takes long to {}; it is not waited for", bundle.getLocation(), what);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits as long as anything of a plugin is waited for. */
    boolean run(Bundle bundle, String what, Step step) {
        boolean over = run(bundle, what, longest, step);
        if (!over) {
            troubles.note(bundle.getLocation(), Reasons.slowStart(longest));
        }
        return over;
    }
}
