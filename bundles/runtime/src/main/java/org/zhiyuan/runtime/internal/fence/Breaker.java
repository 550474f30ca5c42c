package org.zhiyuan.runtime.internal.fence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.zhiyuan.core.Text;

/**
 * A circuit breaker: opens after some failures in a row, after a pause lets one trial through, closes if that succeeds, and else pauses
 * longer.
 */
public final class Breaker {

    /** Leave to call the plugin once; to be given back by exactly one of {@link #succeeded}, {@link #failed}, {@link #dropped}. */
    public record Pass(boolean trial) {}

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Clock clock;
    private final int limit;
    private final Duration firstPause;
    private Duration pause;
    private int failures;
    private boolean open;
    private boolean trying;
    private Instant until = Instant.MIN;
    private Text reason;
    private Instant since;

    public Breaker(Clock clock, int limit, Duration pause) {
        this.clock = clock;
        this.limit = limit;
        this.firstPause = pause;
        this.pause = pause;
        this.since = clock.instant();
    }

    /** Leave for one call, or null while the breaker is open. */
    public synchronized Pass admit() {
        if (!open) {
            return new Pass(false);
        }
        if (trying || clock.instant().isBefore(until)) {
            return null;
        }
        trying = true;
        return new Pass(true);
    }

    public synchronized void succeeded(Pass pass) {
        if (pass.trial()) {
            close();
        } else if (!open) {
            failures = 0;
        }
    }

    /** @return whether this failure opened the breaker */
    public synchronized boolean failed(Pass pass, Text why) {
        if (pass.trial()) {
            tripAgain(why);
            return true;
        }
        if (!open && ++failures >= limit) {
            trip(why);
            return true;
        }
        return false;
    }

    /** The call never reached the plugin, which proves nothing; the next trial may come at once. */
    public synchronized void dropped(Pass pass) {
        if (pass.trial()) {
            trying = false;
        }
    }

    /** Opens at once. */
    public synchronized void trip(Text why) {
        if (!open) {
            since = clock.instant();
        }
        open = true;
        trying = false;
        reason = why;
        until = clock.instant().plus(pause);
    }

    /** Opens at once; for twice as long as the last time if it still was open, since nothing has become better. */
    public synchronized void tripAgain(Text why) {
        if (open && pause.compareTo(LONGEST_PAUSE) < 0) {
            pause = pause.multipliedBy(2);
        }
        trip(why);
    }

    /** How long it stays open. */
    public synchronized Duration pause() {
        return pause;
    }

    public synchronized void close() {
        if (open) {
            since = clock.instant();
        }
        pause = firstPause;
        open = false;
        trying = false;
        failures = 0;
        reason = null;
    }

    /** Why it is open, null if it is not. */
    public synchronized Text reason() {
        return reason;
    }

    /** When it last opened or closed. */
    public synchronized Instant since() {
        return since;
    }
}
