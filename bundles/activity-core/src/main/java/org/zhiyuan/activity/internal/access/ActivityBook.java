package org.zhiyuan.activity.internal.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.ActivityVisibility;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.core.store.Stages;

/** Finds activities that exist for the caller, moves them by the workflow's table, and stores each change with its log entry. */
public final class ActivityBook {

    private static final Noun<ActivityId, Activity> NOUN = Noun.of(
                    Refusals.ACTIVITY,
                    Activity.KIND,
                    Activity::id,
                    ActivityId::value,
                    Activity::version,
                    Activity::region)
            .telling(activity -> List.of(Reached.at(activity.stage())));
    private static final Stages<Activity, ActivityStage> STAGES =
            new Stages<>(ActivityStage.WORKFLOW, Activity::stage, Activity::moved);

    private final ActivityStore store;
    private final GuardedStore<ActivityId, Activity> activities;
    private final Clock clock;

    public ActivityBook(ActivityStore store, ActivityView view, UnitOfWork units, Clock clock) {
        this.store = store;
        this.activities = new GuardedStore<>(
                NOUN.seenBy((caller, activity) -> view.show(caller, activity).isPresent()),
                store::find,
                store::insert,
                store::replace,
                units,
                clock);
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Whether an activity of the type was ever planned. */
    public boolean hasType(ServiceTypeId type) {
        ActivityQuery query = new ActivityQuery(null, type, null, null, null, null, null);
        return activities.read(() -> !store.list(query, ActivityVisibility.ALL, new PageRequest(1, null))
                .items()
                .isEmpty());
    }

    /** The whole activity, for a change. @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE */
    public Activity open(Caller caller, ActivityOperation operation, ActivityId id, ExpectedVersion seen) {
        return activities.forChange(caller, operation, id, seen);
    }

    /** The activity at the stage the operation leads to; a step is kept where the stage changes or a reason is given. */
    public Activity move(
            Caller caller, ActivityOperation operation, Activity activity, ActivityStage to, String reason) {
        boolean told = reason != null && !reason.isBlank();
        Step step = activities.step(caller, operation, STAGES, activity, to, told ? reason.strip() : null);
        return activity.stage() == to && !told ? activity : activity.moved(step);
    }

    public Activity insert(Caller caller, Activity activity) {
        return activities.add(
                caller,
                ActivityOperation.ACTIVITY_PLAN,
                activity,
                Details.of("type", activity.plan().type().value()));
    }

    public Activity replace(Caller caller, ActivityOperation operation, Activity next, Event... events) {
        return activities.keep(caller, operation, next, events);
    }
}
