package org.zhiyuan.store.jpa.internal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;

/** The merges that stand, few as they are, kept where nobody else writes: every read of an expert or an enterprise asks for them. */
final class StandingMerges {

    private final JpaUnitOfWork units;
    private final Supplier<List<Merge>> reader;
    private Map<MergeKind, Map<String, String>> known;
    private long writes;
    private int writing;

    StandingMerges(JpaUnitOfWork units, Supplier<List<Merge>> reader) {
        this.units = units;
        this.reader = reader;
    }

    /** Survivors by what was merged into them. */
    Map<String, String> of(MergeKind kind) {
        return kept().getOrDefault(kind, Map.of());
    }

    /** To be said before one is written: nothing is kept until the open unit has ended. */
    void willWrite() {
        count(1);
        units.atEnd(() -> count(-1));
    }

    private synchronized void count(int change) {
        writing += change;
        writes++;
        known = null;
    }

    private Map<MergeKind, Map<String, String>> kept() {
        long before;
        synchronized (this) {
            if (known != null) {
                return known;
            }
            before = writes;
        }
        Map<MergeKind, Map<String, String>> read = read();
        synchronized (this) {
            if (writes == before && writing == 0) {
                known = read;
            }
        }
        return read;
    }

    private Map<MergeKind, Map<String, String>> read() {
        Map<MergeKind, Map<String, String>> standing = new HashMap<>();
        reader.get()
                .forEach(merge -> standing.computeIfAbsent(merge.kind(), kind -> new HashMap<>())
                        .put(merge.merged(), merge.survivor()));
        return standing;
    }
}
