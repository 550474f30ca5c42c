package org.zhiyuan.testkit;

import java.util.HashMap;
import java.util.Map;
import org.zhiyuan.core.Sequences;

/** Running numbers in memory. */
public final class MemorySequences implements Sequences, Restorable {

    private final Map<String, Long> last = new HashMap<>();

    @Override
    public synchronized long next(String series) {
        return last.merge(series, 1L, Long::sum);
    }

    @Override
    public synchronized Runnable snapshot() {
        Map<String, Long> copy = new HashMap<>(last);
        return () -> {
            last.clear();
            last.putAll(copy);
        };
    }
}
