package org.zhiyuan.activity.internal.demand;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_PLAN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.activity.store.DemandStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;

/** Takes a demand along with the activity that serves it (需求的进展), R98: matched, accepted, served, rated, closed, or free again. */
public final class DemandCourse {

    /** The reason in the activity's first step; tells at a release that nobody has verified the demand yet. */
    public static final String UNVERIFIED = "需求未经核实 demand not verified";

    static final Noun<DemandId, Demand> NOUN = Noun.of(
                    Refusals.DEMAND, Demand.KIND, Demand::id, DemandId::value, Demand::version, Demand::region)
            .telling(demand -> List.of(Reached.at(demand.stage())));

    private final GuardedStore<DemandId, Demand> demands;

    public DemandCourse(DemandStore store, UnitOfWork units, Clock clock) {
        this.demands = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
    }

    /** The demand that the plan serves; its own enterprise may have it served before it is verified, a host may not. */
    public Demand check(ActivityPlan plan, Region region, List<Enterprise> hosted) {
        DemandId id = plan.demand();
        if (id == null) {
            return null;
        }
        boolean own = !hosted.isEmpty();
        Demand demand = demands.find(id)
                .filter(found -> own
                        ? found.enterprise().equals(hosted.get(0).id())
                        : region.city().contains(found.region()) || region.contains(found.region()))
                .orElseThrow(() -> demands.notFound(id));
        if (demand.stage() != DemandStage.VERIFIED && !(own && demand.stage() == DemandStage.REGISTERED)) {
            throw PlatformException.wrongStage(
                    Refusals.DEMAND, demand.stage(), Text.of("不能匹配活动", "it can't be matched"));
        }
        return demand;
    }

    public void matched(Caller caller, Demand demand, ActivityId activity) {
        if (demand != null) {
            demands.keep(caller, ACTIVITY_PLAN, demand.at(DemandStage.MATCHED, activity));
        }
    }

    public void served(Caller caller, ActivityOperation operation, Activity activity) {
        follow(caller, operation, activity, DemandStage.SERVED);
    }

    /** Accepted (受理) once the activity is agreed. */
    public void agreed(Caller caller, ActivityOperation operation, Activity activity) {
        if (activity.stage() == ActivityStage.AGREED) {
            advance(caller, operation, activity, DemandStage.MATCHED, DemandStage.ACCEPTED);
        }
    }

    /** With the first rating or report. */
    public void rated(Caller caller, ActivityOperation operation, Activity activity) {
        advance(caller, operation, activity, DemandStage.SERVED, DemandStage.RATED);
    }

    /** The archive does not wait for the follow-up (跟踪), but the demand does, and is then closed with it. */
    public void closed(Caller caller, ActivityOperation operation, Activity activity) {
        // nothing closes without feedback, so what was served before there was this stage is rated
        rated(caller, operation, activity);
        advance(caller, operation, activity, DemandStage.FOLLOWED_UP, DemandStage.CLOSED);
    }

    /** Back to where it was before the activity took it. */
    public void released(Caller caller, ActivityOperation operation, Activity activity) {
        boolean unverified = activity.history().stream().anyMatch(step -> UNVERIFIED.equals(step.reason()));
        follow(caller, operation, activity, unverified ? DemandStage.REGISTERED : DemandStage.VERIFIED);
    }

    private void advance(
            Caller caller, ActivityOperation operation, Activity activity, DemandStage from, DemandStage next) {
        if (served(activity).filter(demand -> demand.stage() == from).isPresent()) {
            follow(caller, operation, activity, next);
        }
    }

    private void follow(Caller caller, ActivityOperation operation, Activity activity, DemandStage next) {
        boolean free = next == DemandStage.VERIFIED || next == DemandStage.REGISTERED;
        served(activity)
                .ifPresent(demand -> demands.keep(caller, operation, demand.at(next, free ? null : activity.id())));
    }

    /** The demand that the activity serves still. */
    private Optional<Demand> served(Activity activity) {
        return Optional.ofNullable(activity.plan().demand())
                .flatMap(demands::find)
                .filter(demand -> activity.id().equals(demand.activity()));
    }
}
