package org.zhiyuan.runtime.internal.fence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** The fence around one registered plugin: everything that enters it passes here, and nothing it does harms who asked. */
public final class Fence {

    private static final Logger LOG = LoggerFactory.getLogger(Fence.class);

    private final Text what;
    private final ClassLoader loader;
    private final Limits limits;
    private final Timer timer;
    private final Breaker breaker;
    private final PluginExecutor lane;
    private final Semaphore visitors;
    private final Gate gate = new Gate();
    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /** @param what the plugin as people name it, {@code name} for its threads */
    public Fence(Text what, String name, ClassLoader loader, Limits limits, Clock clock, Timer timer) {
        this.what = what;
        this.loader = loader;
        this.limits = limits;
        this.timer = timer;
        this.breaker = new Breaker(clock, limits.failures(), limits.pause());
        this.lane = new PluginExecutor(name, limits.threads(), limits.queue());
        this.visitors = new Semaphore(limits.visitors());
    }

    /** Runs the work on the plugin's own thread and waits for it, at most the limit. */
    public <T> T call(Callable<T> work) {
        return call(limits.call(), work);
    }

    /** The same, with another limit. */
    public <T> T call(Duration limit, Callable<T> work) {
        Breaker.Pass pass = admit();
        try {
            PluginTask<T> errand = new PluginTask<>(work, loader);
            if (!lane.submit(errand)) {
                breaker.dropped(pass);
                throw unavailable(Reasons.overloaded(), null);
            }
            return await(errand, pass, limit);
        } finally {
            gate.leave();
        }
    }

    private <T> T await(PluginTask<T> errand, Breaker.Pass pass, Duration limit) {
        try {
            T result = errand.answer().get(limit.toNanos(), TimeUnit.NANOSECONDS);
            succeeded(pass);
            return result;
        } catch (ExecutionException e) {
            throw failure(pass, e.getCause());
        } catch (TimeoutException e) {
            ThreadUse stay = errand.giveUp();
            if (stay == null) {
                lane.forget(errand);
                breaker.dropped(pass);
                throw unavailable(Reasons.overloaded(), null);
            }
            chase(stay);
            throw failure(pass, Reasons.hung(limit), null);
        } catch (InterruptedException e) {
            errand.giveUp();
            breaker.dropped(pass);
            Thread.currentThread().interrupt();
            throw unavailable(Reasons.interrupted(), null);
        }
    }

    /**
     * Runs the work on the plugin's own thread without waiting; the answer or the reason for its lack is handed over later. Until then it
     * counts as a call in flight.
     */
    public <T> void ask(Duration limit, Callable<T> work, BiConsumer<T, Text> then) {
        if (!gate.enter()) {
            then.accept(null, Reasons.takenAway());
            return;
        }
        PluginTask<T> errand = new PluginTask<>(work, loader);
        Runnable calm = timer.after(limit, () -> {
            if (errand.answer().completeExceptionally(new TimeoutException())) {
                ThreadUse stay = errand.giveUp();
                if (stay != null) {
                    chase(stay);
                }
            }
        });
        if (!lane.submit(errand)) {
            calm.run();
            gate.leave();
            then.accept(null, Reasons.overloaded());
            return;
        }
        errand.answer().whenComplete((result, thrown) -> {
            calm.run();
            gate.leave();
            if (thrown == null) {
                then.accept(result, null);
            } else {
                then.accept(null, thrown instanceof TimeoutException ? Reasons.hung(limit) : Reasons.threw(thrown));
            }
        });
    }

    /** Runs the work on the caller's own thread, which is interrupted at the limit. */
    public <T> T enter(Supplier<T> work) {
        Breaker.Pass pass = admit();
        try {
            if (!visitors.tryAcquire()) {
                breaker.dropped(pass);
                throw unavailable(Reasons.overloaded(), null);
            }
            try {
                return visit(work, pass);
            } finally {
                visitors.release();
            }
        } finally {
            gate.leave();
        }
    }

    private <T> T visit(Supplier<T> work, Breaker.Pass pass) {
        Watchdog vigil = Watchdog.begin(
                loader,
                timer,
                limits.visit(),
                limits.grace(),
                () -> {},
                () -> breaker.trip(Reasons.hung(limits.visit())));
        T result = null;
        Throwable thrown = null;
        try {
            result = work.get();
        } catch (Throwable any) { // whatever a plugin throws ends here
            thrown = any;
        }
        if (vigil.end()) {
            throw failure(pass, Reasons.hung(limits.visit()), null);
        }
        if (thrown == null) {
            succeeded(pass);
            return result;
        }
        if (ClientErrors.isOne(thrown)) {
            succeeded(pass);
            throw (RuntimeException) thrown;
        }
        throw failure(pass, thrown);
    }

    /** A thread that still runs after the grace is ended where that is safe; the plugin goes into quarantine at once. */
    private void chase(ThreadUse stay) {
        Chase.begin(timer, limits.grace(), stay::endRunaway, () -> breaker.trip(Reasons.hung(limits.call())));
    }

    private Breaker.Pass admit() {
        if (!gate.enter()) {
            throw unavailable(Reasons.takenAway(), null);
        }
        Breaker.Pass pass = breaker.admit();
        if (pass == null) {
            gate.leave();
            Text reason = breaker.reason();
            throw unavailable(reason == null ? Reasons.overloaded() : Reasons.quarantined(reason), null);
        }
        return pass;
    }

    private void succeeded(Breaker.Pass pass) {
        answered.increment();
        breaker.succeeded(pass);
    }

    private PlatformException failure(Breaker.Pass pass, Throwable thrown) {
        if (thrown instanceof PlatformException refusal) {
            succeeded(pass);
            return refusal;
        }
        return failure(pass, Reasons.threw(thrown), thrown);
    }

    private PlatformException failure(Breaker.Pass pass, Text reason, Throwable thrown) {
        failed.increment();
        if (breaker.failed(pass, reason)) {
            LOG.warn("{} goes into quarantine: it {}", what.en(), reason.en(), thrown);
        }
        return unavailable(reason, thrown);
    }

    private PlatformException unavailable(Text reason, Throwable cause) {
        return new PlatformException(
                ErrorCode.UNAVAILABLE,
                Text.of(what.zh() + reason.zh(), what.en() + " " + reason.en()),
                List.of(),
                List.of(),
                cause);
    }

    /** Refuses new calls from now on. */
    public void shut() {
        gate.shut();
    }

    /** Waits for the calls in flight, at most the limit, then gives the threads back. */
    public void drain() {
        if (!gate.awaitEmpty(limits.drain())) {
            LOG.warn("{} left with {} calls in flight", what.en(), gate.inside());
        }
        lane.close();
    }

    public boolean isShut() {
        return gate.isShut();
    }

    /** Puts the plugin into quarantine at once. @return for how long */
    public Duration quarantine(Text reason) {
        failed.increment();
        breaker.tripAgain(reason);
        LOG.warn("{} goes into quarantine: it {}", what.en(), reason.en());
        return breaker.pause();
    }

    /** Takes it out of quarantine at once. */
    public void release() {
        breaker.close();
    }

    /** Why it is in quarantine, null if it is not. */
    public Text quarantine() {
        return breaker.reason();
    }

    public Instant since() {
        return breaker.since();
    }

    public long answered() {
        return answered.sum();
    }

    public long failed() {
        return failed.sum();
    }

    public int inFlight() {
        return gate.inside();
    }

    /** Threads of its own that are inside it now. */
    public int busy() {
        return lane.busy();
    }

    public int threads() {
        return lane.threads();
    }
}
