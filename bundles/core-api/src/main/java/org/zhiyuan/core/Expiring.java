package org.zhiyuan.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A small map whose entries end by themselves and which never grows beyond its bound: the least recently used makes room. */
public final class Expiring<K, V> {

    private record Kept<V>(V value, Instant until) {
    }

    private final Clock clock;
    private final Duration life;
    private final Map<K, Kept<V>> entries;

    public Expiring(Clock clock, Duration life, int most) {
        this.clock = clock;
        this.life = life;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Null if it is not there any more. */
    public synchronized V get(K key) {
        Kept<V> kept = entries.get(key);
        if (kept == null) {
            return null;
        }
        if (clock.instant().isBefore(kept.until)) {
            return kept.value;
        }
        entries.remove(key);
        return null;
    }

    public synchronized void put(K key, V value) {
        entries.put(key, new Kept<>(value, clock.instant().plus(life)));
    }

    public synchronized void remove(K key) {
        entries.remove(key);
    }

    public synchronized void removeIf(Predicate<V> which) {
        entries.values().removeIf(kept -> which.test(kept.value));
    }

    public synchronized int size() {
        return entries.size();
    }
}
