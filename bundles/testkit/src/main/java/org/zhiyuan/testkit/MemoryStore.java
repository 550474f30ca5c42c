package org.zhiyuan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** What all memory stores share: rows by key, compare-and-set on the version, keyset pages behind an opaque cursor, going back. */
abstract class MemoryStore<K, T> implements Restorable {

    private static final String MARK = "after:";

    private final Map<K, T> rows = new LinkedHashMap<>();
    private final Function<T, K> key;
    private final ToLongFunction<T> version;
    private final BiFunction<T, Long, T> withVersion;

    MemoryStore(Function<T, K> key, ToLongFunction<T> version, BiFunction<T, Long, T> withVersion) {
        this.key = key;
        this.version = version;
        this.withVersion = withVersion;
    }

    /** A store of things that are written once and never changed. */
    MemoryStore(Function<T, K> key) {
        this(key, row -> 1, (row, next) -> row);
    }

    final T add(T row) {
        T first = withVersion.apply(row, 1L);
        if (rows.putIfAbsent(key.apply(first), first) != null) {
            throw taken();
        }
        return first;
    }

    final Optional<T> row(K wanted) {
        return Optional.ofNullable(rows.get(wanted));
    }

    final T swap(T row) {
        T present = rows.get(key.apply(row));
        if (present == null || version.applyAsLong(present) != version.applyAsLong(row)) {
            throw PlatformException.stale();
        }
        T next = withVersion.apply(row, version.applyAsLong(row) + 1);
        rows.put(key.apply(next), next);
        return next;
    }

    final void drop(K unwanted) {
        rows.remove(unwanted);
    }

    final Stream<T> all() {
        return rows.values().stream();
    }

    final void refuse(boolean taken) {
        if (taken) {
            throw taken();
        }
    }

    /** @param order unique text by which the rows are sorted; the cursor holds the last one of the page */
    static <T> Page<T> page(Stream<T> rows, Function<T, String> order, boolean latestFirst, PageRequest request) {
        String after = request.cursor() == null ? null : decode(request.cursor());
        Comparator<T> comparator = Comparator.comparing(order);
        List<T> found = rows.sorted(latestFirst ? comparator.reversed() : comparator)
                .filter(row -> after == null
                        || (latestFirst
                                ? order.apply(row).compareTo(after) < 0
                                : order.apply(row).compareTo(after) > 0))
                .limit(request.limit() + 1L)
                .toList();
        if (found.size() <= request.limit()) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, request.limit());
        return new Page<>(items, encode(order.apply(items.get(items.size() - 1))));
    }

    @Override
    public Runnable snapshot() {
        Map<K, T> copy = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }

    private static String encode(String order) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + order).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(MARK)) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException e) {
            // Not even Base64: refused like any other text that no page gave out.
        }
        throw PlatformException.invalid("cursor", Text.of("翻页标记无效", "is not a cursor of ours"));
    }

    private static PlatformException taken() {
        return PlatformException.conflict(Text.of("已存在", "it exists already"));
    }
}
