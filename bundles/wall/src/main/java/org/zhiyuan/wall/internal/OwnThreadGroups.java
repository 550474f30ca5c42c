package org.zhiyuan.wall.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.zhiyuan.wall.Wall;

/** One group of threads a bundle outside, for as long as the bundle is there or any of them runs. */
final class OwnThreadGroups {

    private final ThreadGroup parent;
    private final int most;
    private final Map<Long, OwnThreadGroup> groups = new ConcurrentHashMap<>();

    /** @param most threads that a bundle may have at once */
    OwnThreadGroups(ThreadGroup parent, int most) {
        this.parent = parent;
        this.most = most;
    }

    OwnThreadGroup of(Bundle bundle) {
        return groups.computeIfAbsent(
                bundle.getBundleId(), id -> new OwnThreadGroup(parent, id, String.valueOf(bundle.getSymbolicName())));
    }

    boolean isFull(OwnThreadGroup group) {
        return group.activeCount() >= most;
    }

    int most() {
        return most;
    }

    /** A bundle has gone; its group stays known while a thread of it runs. */
    void gone(Bundle bundle) {
        groups.computeIfPresent(bundle.getBundleId(), (id, group) -> group.activeCount() == 0 ? null : group);
    }

    List<Wall.OwnThreads> threads() {
        return groups.values().stream()
                .map(OwnThreadGroup::threads)
                .filter(threads -> threads.count() > 0)
                .toList();
    }
}
