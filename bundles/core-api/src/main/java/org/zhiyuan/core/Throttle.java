package org.zhiyuan.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentMap;

/**
 * Slows guessing down: after some failures in a row a name is refused for a while, longer each time but never for more than half a minute.
 */
public final class Throttle {

    /** What is remembered of a name. */
    public record Failures(int count, Instant deafUntil) {}

    /** How long failures should be remembered after the last one. */
    public static final Duration MEMORY = Duration.ofMinutes(15);
    /** How many names should be remembered, for somebody may make them up. */
    public static final int MOST_NAMES = 20_000;

    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Clock clock;
    private final ConcurrentMap<String, Failures> memory;

    /** @param memory forgets by itself what is older than {@link #MEMORY}, and holds no more than {@link #MOST_NAMES} */
    public Throttle(Clock clock, ConcurrentMap<String, Failures> memory) {
        this.clock = clock;
        this.memory = memory;
    }

    public boolean isDeaf(String name) {
        Failures failures = memory.get(name);
        return failures != null && clock.instant().isBefore(failures.deafUntil);
    }

    public void failed(String name) {
        memory.compute(name, (same, before) -> {
            int count = before == null ? 1 : before.count + 1;
            Duration pause = Duration.ofSeconds(count < FREE ? 0 : 1L << Math.min(count - FREE, MOST_DOUBLINGS));
            return new Failures(count, clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
        });
    }

    public void succeeded(String name) {
        memory.remove(name);
    }
}
