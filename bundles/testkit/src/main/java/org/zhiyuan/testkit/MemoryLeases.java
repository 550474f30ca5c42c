package org.zhiyuan.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.zhiyuan.supervision.store.Leases;

/** Leases in memory. */
public final class MemoryLeases implements Leases {

    private record Lease(String holder, Instant until) {}

    private final Map<String, Lease> held = new HashMap<>();

    @Override
    public synchronized boolean take(String lease, String holder, Instant now, Instant until) {
        Lease present = held.get(lease);
        if (present != null
                && !present.holder().equals(holder)
                && present.until().isAfter(now)) {
            return false;
        }
        held.put(lease, new Lease(holder, until));
        return true;
    }
}
