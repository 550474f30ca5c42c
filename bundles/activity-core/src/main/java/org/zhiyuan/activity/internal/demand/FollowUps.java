package org.zhiyuan.activity.internal.demand;

import static org.zhiyuan.activity.ActivityOperation.DEMAND_FOLLOW_UP;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.FollowUp;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.DemandStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;

/** Follows a demand up after its service is rated (需求跟踪), R98: the enterprise, or the host that served it, says what came of it. */
public final class FollowUps {

    private static final int MOST = 20;
    private static final Set<DemandStage> FOLLOWED =
            EnumSet.of(DemandStage.RATED, DemandStage.FOLLOWED_UP, DemandStage.CLOSED);

    private final GuardedStore<DemandId, Demand> demands;
    private final ActivityStore activities;
    private final Parties parties;
    private final Clock clock;

    public FollowUps(DemandStore store, ActivityStore activities, Parties parties, UnitOfWork units, Clock clock) {
        this.demands = new GuardedStore<>(DemandCourse.NOUN, store::find, store::insert, store::replace, units, clock);
        this.activities = activities;
        this.parties = parties;
        this.clock = clock;
    }

    /** Whether the caller holds the activity that serves the demand. */
    boolean hosts(Caller caller, Demand demand) {
        return activity(demand)
                .filter(serving -> parties.hosts(caller, serving))
                .isPresent();
    }

    /**
     * With the activity closed already, which waits for no follow-up, the demand is closed with it; a closed one is asked after all the
     * same, three months later too.
     */
    Demand followUp(Caller caller, Demand demand, ExpectedVersion seen, String outcome) {
        seen.check(demand.version());
        if (!caller.account().equals(demand.owner()) && !hosts(caller, demand)) {
            throw Refusals.notYours("提出需求的企业或服务的主办方", "the enterprise whose demand it is, or the host that served it");
        }
        if (!FOLLOWED.contains(demand.stage())) {
            throw PlatformException.wrongStage(
                    Refusals.DEMAND,
                    demand.stage(),
                    Text.of("服务评价或反馈之后方可跟踪（R98）", "it is followed up once it is rated or reported (R98)"));
        }
        if (demand.followUps().size() >= MOST) {
            throw PlatformException.conflict(Text.format("最多跟踪%d次", "it is followed up %d times at most", MOST));
        }
        Demand followed = changed(
                caller,
                demand.with(new FollowUp(outcome, caller.role(), clock.instant()))
                        .at(DemandStage.FOLLOWED_UP, demand.activity()));
        boolean closed = activity(demand)
                .filter(one -> one.stage() == ActivityStage.CLOSED)
                .isPresent();
        return closed ? changed(caller, followed.at(DemandStage.CLOSED, followed.activity())) : followed;
    }

    private Demand changed(Caller caller, Demand next) {
        return demands.keep(caller, DEMAND_FOLLOW_UP, next);
    }

    private Optional<Activity> activity(Demand demand) {
        return Optional.ofNullable(demand.activity()).flatMap(activities::find);
    }
}
