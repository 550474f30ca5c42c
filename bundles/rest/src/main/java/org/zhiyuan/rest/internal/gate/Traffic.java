package org.zhiyuan.rest.internal.gate;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Bounds the requests being worked on, by client address and in total. Where there is no room, the one whose client is slowest has to
 * go: who sends and takes at once is never kept out by those who don't.
 */
final class Traffic {
    private static final long NOTICEABLE = Duration.ofMillis(20).toNanos();
    private static final long SLOW = Duration.ofMillis(250).toNanos();

    private final LongSupplier clock;
    private final Set<Exchange> exchanges = new LinkedHashSet<>();
    private final Map<String, Integer> byClient = new HashMap<>();
    private volatile RequestLimits limits = RequestLimits.DEFAULT;
    private long refused;
    private long cut;

    /** @param clock in nanoseconds */
    Traffic(LongSupplier clock) {
        this.clock = clock;
    }

    RequestLimits limits() {
        return limits;
    }

    void limit(RequestLimits next) {
        limits = next;
    }

    /** Lets a request in. @return null if there is no room for it */
    Exchange enter(String client, Runnable end) {
        Exchange entered = new Exchange(client, end);
        Exchange victim = null;
        synchronized (this) {
            if (byClient.getOrDefault(client, 0) >= limits.perAddress()) {
                victim = slowest(each -> each.client().equals(client));
            } else if (exchanges.size() >= limits.requests()) {
                victim = slowest(each -> true);
            } else {
                add(entered);
                return entered;
            }
            if (victim == null) {
                refused++;
                return null;
            }
            forget(victim);
            add(entered);
        }
        victim.cut();
        return entered;
    }

    synchronized void leave(Exchange exchange) {
        remove(exchange);
    }

    /** Cuts off who stays below the least rate for longer than the grace, and the slowest of those that are too many to wait for. */
    void sweep() {
        List<Exchange> victims;
        long now = clock.getAsLong();
        synchronized (this) {
            List<Exchange> waiting = waiting(now, SLOW)
                    .sorted(Comparator.comparingDouble(each -> each.rate(now)))
                    .toList();
            int tooMany = waiting.size() - limits.slow();
            long grace = Duration.ofSeconds(limits.grace()).toNanos();
            victims = Stream.concat(
                            waiting.stream().limit(Math.max(0, tooMany)),
                            waiting.stream()
                                    .skip(Math.max(0, tooMany))
                                    .filter(each -> each.waited(now) >= grace && each.rate(now) < limits.rate()))
                    .toList();
            victims.forEach(this::forget);
        }
        victims.forEach(Exchange::cut);
    }

    synchronized int working() {
        return exchanges.size();
    }

    synchronized long refused() {
        return refused;
    }

    synchronized long cut() {
        return cut;
    }

    private Exchange slowest(Predicate<Exchange> those) {
        long now = clock.getAsLong();
        return waiting(now, NOTICEABLE)
                .filter(those)
                .min(Comparator.comparingDouble(each -> each.rate(now)))
                .orElse(null);
    }

    private Stream<Exchange> waiting(long now, long atLeast) {
        return exchanges.stream().filter(each -> each.isWaiting() && each.waited(now) >= atLeast);
    }

    private void add(Exchange exchange) {
        exchanges.add(exchange);
        byClient.merge(exchange.client(), 1, Integer::sum);
    }

    /** What is cut makes room at once: its thread is on its way out. */
    private void forget(Exchange exchange) {
        cut++;
        remove(exchange);
    }

    private void remove(Exchange exchange) {
        if (exchanges.remove(exchange)) {
            byClient.computeIfPresent(exchange.client(), (client, count) -> count == 1 ? null : count - 1);
        }
    }
}
