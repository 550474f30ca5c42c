package org.zhiyuan.activity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.ActivityVisibility;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.UnitOfWork;

/** Finds activities that exist for the caller, moves them by the workflow's table, and stores each change with its log entry. */
public final class ActivityBook {

    private final ActivityStore store;
    private final ActivityView view;
    private final UnitOfWork units;
    private final Clock clock;

    public ActivityBook(ActivityStore store, ActivityView view, UnitOfWork units, Clock clock) {
        this.store = store;
        this.view = view;
        this.units = units;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether an activity of the type was ever planned. */
    boolean hasType(ServiceTypeId type) {
        ActivityQuery query = new ActivityQuery(null, type, null, null, null, null, null);
        return units.read(() -> !store.list(query, ActivityVisibility.ALL, new PageRequest(1, null)).items().isEmpty());
    }

    /** The whole activity, for a change. @throws org.zhiyuan.core.PlatformException NOT_FOUND, STALE */
    Activity open(Caller caller, ActivityId id, ExpectedVersion seen) {
        Activity found = store.find(id).filter(activity -> view.show(caller, activity).isPresent())
                .orElseThrow(() -> Refusals.noActivity(id));
        seen.check(found.version());
        return found;
    }

    /** The activity at the stage the operation leads to; a step is kept where the stage changes or a reason is given. */
    Activity move(Caller caller, ActivityOperation operation, Activity activity, ActivityStage to, String reason) {
        ActivityStage.WORKFLOW.require(caller, operation, activity.stage(), to);
        boolean told = reason != null && !reason.isBlank();
        return activity.stage() == to && !told ? activity
                : activity.moved(new Step(activity.stage().name(), to.name(), now(), caller.account(), told ? reason.strip() : null));
    }

    Activity insert(Caller caller, Activity activity) {
        Activity stored = store.insert(activity);
        log(caller, ActivityOperation.ACTIVITY_PLAN, stored, Map.of("type", stored.plan().type().value()));
        return stored;
    }

    Activity replace(Caller caller, ActivityOperation operation, Activity next, Map<String, String> details) {
        Activity stored = store.replace(next);
        log(caller, operation, stored, details);
        return stored;
    }

    private void log(Caller caller, ActivityOperation operation, Activity stored, Map<String, String> details) {
        units.log(new Change(now(), caller, operation, "activity", stored.id().value(), stored.region(),
                Event.details(details, Reached.at(stored.stage()))));
    }
}
