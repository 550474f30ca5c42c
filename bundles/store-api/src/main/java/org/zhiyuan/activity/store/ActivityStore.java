package org.zhiyuan.activity.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** Keeps activities and the experts' held time; every call joins the open unit of work. */
public interface ActivityStore {

    /** @return with version 1 */
    Activity insert(Activity activity);

    Optional<Activity> find(ActivityId id);

    /** Compare-and-set on the version it carries. @throws org.zhiyuan.core.PlatformException STALE */
    Activity replace(Activity next);

    /** By planned start, latest first. */
    Page<Activity> list(ActivityQuery query, ActivityVisibility sight, PageRequest page);

    /**
     * Holds every quarter hour of the slot for the expert. @throws org.zhiyuan.core.PlatformException CONFLICT if one is held already,
     * however many ask at once
     */
    void hold(ExpertId expert, TimeSlot slot, ActivityId activity);

    /** Gives back what the expert holds for the activity; nothing if there is none. */
    void release(ExpertId expert, ActivityId activity);

    /** For which activities the expert holds a quarter hour that the time touches, by the time held. */
    List<ActivityId> holding(ExpertId expert, TimeSlot time);

    /** What the expert holds from {@code from} (included) to {@code until} (excluded). */
    HeldTime held(ExpertId expert, Instant from, Instant until);
}
