package org.zhiyuan.entry.internal;

import org.zhiyuan.core.ScheduledJob;

/** Looks for entries that are past (代录过期) and erases them; two nodes that look at once meet in the version check. */
public final class EntryWatch implements ScheduledJob {

    private final EntryEnds ends;

    public EntryWatch(EntryEnds ends) {
        this.ends = ends;
    }

    @Override
    public String run() {
        int ended = ends.expireAll();
        return ended == 0 ? null : ended + " entries on somebody's behalf were past and have been erased";
    }
}
