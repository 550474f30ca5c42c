package org.zhiyuan.station.internal.application;

import org.zhiyuan.core.ScheduledJob;

/** Looks for supplements that are overdue (逾期补正); two nodes that look at once meet in the version check. */
public final class SupplementWatch implements ScheduledJob {

    private final Supplements supplements;

    public SupplementWatch(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public String run() {
        int ended = supplements.lapseAll();
        return ended == 0 ? null : ended + " applications lapsed, as no supplement came in time";
    }
}
