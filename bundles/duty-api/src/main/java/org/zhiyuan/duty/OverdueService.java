package org.zhiyuan.duty;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/** What stations owe: demands not collected (R42), effects not reported (R39); and what they have heard. */
public interface OverdueService {

    /** Titled stations that have collected nothing for a period, by title; a page may be short although another follows. */
    Page<CollectionReminder> reminders(Caller caller, Region region, PageRequest page);

    /** Longest over first. @param station null for all that the caller sees */
    Page<OverdueFeedback> feedback(Caller caller, Region region, StationId station, PageRequest page);

    /** How many activities are over without a report, within the caller's sight. */
    long feedbackCount(Caller caller);
}
