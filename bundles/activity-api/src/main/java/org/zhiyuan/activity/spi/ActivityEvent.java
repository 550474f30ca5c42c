package org.zhiyuan.activity.spi;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.core.UnitEvent;

/** What took place in an activity and goes into the books of others in its own unit of work (活动事件). */
@ProviderType
public sealed interface ActivityEvent extends UnitEvent {

    /** An expert served; CONFLICT if the record overlaps another of the same expert, or exists (F16, F17). */
    record Served(ServedSession session) implements ActivityEvent {}

    /** An enterprise rated an activity whose hours are recorded; the activity holds the rating already. */
    record Rated(Activity activity, int stars) implements ActivityEvent {}

    /** An activity was archived with its feedback; counts for the hosting station (R43). */
    record Closed(Activity activity) implements ActivityEvent {}

    /** An enterprise says it was charged (R88), which opens a case. */
    record Charged(Activity activity, Rating rating) implements ActivityEvent {}
}
