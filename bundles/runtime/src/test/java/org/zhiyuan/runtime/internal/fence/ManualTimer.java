package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A timer that runs what is due only when the test says that time has passed. */
public final class ManualTimer implements Timer {

    private record Due(Duration at, Runnable action) {}

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public synchronized Runnable after(Duration delay, Runnable action) {
        Due due = new Due(now.plus(delay), action);
        waiting.add(due);
        return () -> cancel(due);
    }

    private synchronized void cancel(Due due) {
        waiting.remove(due);
    }

    public void advance(Duration by) {
        List<Due> ripe;
        synchronized (this) {
            now = now.plus(by);
            ripe = waiting.stream().filter(due -> due.at.compareTo(now) <= 0).toList();
            waiting.removeAll(ripe);
        }
        ripe.forEach(due -> due.action.run());
    }
}
