package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;

/** Counts who is inside, and can be shut and waited for until all have left. */
public final class Gate {

    private int inside;
    private boolean shut;

    /** @return false if it is shut */
    public synchronized boolean enter() {
        if (!shut) {
            inside++;
        }
        return !shut;
    }

    public synchronized void leave() {
        inside--;
        notifyAll();
    }

    public synchronized void shut() {
        shut = true;
    }

    synchronized boolean isShut() {
        return shut;
    }

    synchronized int inside() {
        return inside;
    }

    /** Waits until nobody is inside. @return whether that came true in time */
    public synchronized boolean awaitEmpty(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (inside > 0) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                wait(left / 1_000_000 + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
