package org.zhiyuan.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows guessing down: after some failures in a row an account is deaf for a while, longer each time but never for more than half a
 * minute.
 */
public final class Throttle {

    private record Record(int failures, Instant deafUntil) {
    }

    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_NAMES = 20_000;

    private final Clock clock;
    private final Expiring<String, Record> records;

    public Throttle(Clock clock) {
        this.clock = clock;
        this.records = new Expiring<>(clock, MEMORY, MOST_NAMES);
    }

    public boolean isDeaf(String name) {
        Record record = records.get(name);
        return record != null && clock.instant().isBefore(record.deafUntil);
    }

    public synchronized void failed(String name) {
        Record before = records.get(name);
        int failures = before == null ? 1 : before.failures + 1;
        Duration pause = Duration.ofSeconds(failures < FREE ? 0 : 1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        records.put(name, new Record(failures, clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause)));
    }

    public void succeeded(String name) {
        records.remove(name);
    }
}
