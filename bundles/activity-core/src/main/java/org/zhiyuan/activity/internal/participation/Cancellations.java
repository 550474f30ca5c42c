package org.zhiyuan.activity.internal.participation;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_CANCEL;

import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.activity.internal.demand.DemandCourse;
import org.zhiyuan.activity.internal.planning.ExpertTime;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.UnitOfWork;

/** Cancels activities before they start (取消), which frees the experts' time and the demand. */
public final class Cancellations {

    private final ActivityBook book;
    private final Parties parties;
    private final ExpertTime time;
    private final DemandCourse demands;
    private final UnitOfWork units;

    public Cancellations(ActivityBook book, Parties parties, ExpertTime time, DemandCourse demands, UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.time = time;
        this.demands = demands;
        this.units = units;
    }

    public Activity cancel(Caller caller, ActivityId id, ExpectedVersion seen, String reason) {
        caller.require(ACTIVITY_CANCEL);
        new Problems().text("reason", reason, 1000).raise();
        return units.write(() -> {
            Activity activity = book.open(caller, ACTIVITY_CANCEL, id, seen);
            boolean owns = caller.account().equals(activity.owner());
            if (!owns && !parties.hosts(caller, activity) && !parties.supervises(caller, activity)) {
                throw Refusals.notYours("发起方、主办方或专门服务机构", "its owner, its host or the agency");
            }
            Activity next = book.move(caller, ACTIVITY_CANCEL, activity, ActivityStage.CANCELLED, reason);
            time.releaseAll(next);
            demands.released(caller, ACTIVITY_CANCEL, next);
            return book.replace(caller, ACTIVITY_CANCEL, next);
        });
    }
}
