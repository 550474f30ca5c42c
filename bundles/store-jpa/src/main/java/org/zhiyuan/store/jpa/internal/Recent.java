package org.zhiyuan.store.jpa.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Aggregates that were read lately, so that reading one again costs no JSON, no decryption and, where nobody else writes to the database,
 * no query. What is being written is not here from before its first statement until its transaction has ended, so that nobody sees an old
 * value once a new one is committed.
 */
public final class Recent {

    private static final int STRIPES = 1024;

    private final Cache<Key, Entry> entries;
    private final Map<Key, Integer> writing = new ConcurrentHashMap<>();
    /** Counts begun and ended writes, so that a value read meanwhile is known to be doubtful. */
    private final AtomicLongArray stamps = new AtomicLongArray(STRIPES);

    /** @param characters of stored text that may be kept at a time */
    public Recent(long characters) {
        entries = Caffeine.newBuilder()
                .maximumWeight(characters)
                .executor(Runnable::run)
                .weigher((Key key, Entry entry) -> entry.characters())
                .build();
    }

    /** The aggregate if it was read lately. */
    public <T> Optional<T> find(Class<T> type, String id) {
        Entry entry = entries.getIfPresent(new Key(type, id));
        return entry == null ? Optional.empty() : Optional.of(type.cast(entry.value()));
    }

    /** To be taken before an aggregate is read, and given back with it. */
    public long stamp(Class<?> type, String id) {
        return stamps.get(new Key(type, id).stripe());
    }

    /** Keeps what was read from so many characters of stored text, unless it was written since the stamp was taken. */
    public <T> void keep(Class<T> type, String id, long stamp, T value, int characters) {
        Key key = new Key(type, id);
        entries.asMap()
                .compute(
                        key,
                        (same, old) -> stamps.get(key.stripe()) == stamp && !writing.containsKey(key)
                                ? new Entry(value, characters)
                                : old);
    }

    void begin(Class<?> type, String id) {
        Key key = new Key(type, id);
        writing.merge(key, 1, Integer::sum);
        stamps.incrementAndGet(key.stripe());
        entries.invalidate(key);
    }

    void end(Class<?> type, String id) {
        Key key = new Key(type, id);
        stamps.incrementAndGet(key.stripe());
        writing.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    private record Key(Class<?> type, String id) {

        int stripe() {
            return hashCode() & STRIPES - 1;
        }
    }

    private record Entry(Object value, int characters) {}
}
