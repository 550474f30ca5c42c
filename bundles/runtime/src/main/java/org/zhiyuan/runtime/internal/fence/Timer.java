package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;

/** Runs short actions later, on one thread that never enters a plugin. */
public interface Timer {

    /** @return cancels the action if it has not begun */
    Runnable after(Duration delay, Runnable action);
}
