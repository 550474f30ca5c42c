package org.zhiyuan.activity.spi;

import java.util.List;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** Keeps the books of what took place; every call joins the activity's own unit of work. */
public interface ServiceLedger {

    /**
     * Enters a record.
     *
     * @throws org.zhiyuan.core.PlatformException CONFLICT if it overlaps another of the same expert, or exists (F16, F17)
     */
    void served(Caller caller, ServedSession session);

    /** When the expert has records, as far as they overlap the slot; by start. */
    List<TimeSlot> taken(ExpertId expert, TimeSlot within);

    /** An enterprise rated an activity whose hours are recorded; the activity holds the rating already. */
    void rated(Caller caller, Activity activity, int stars);

    /** An activity was archived with its feedback; counts for the hosting station (R43). */
    void closed(Caller caller, Activity activity);
}
