package org.zhiyuan.activity.internal.hours;

import java.time.Duration;
import java.util.List;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.internal.demand.DemandCourse;
import org.zhiyuan.activity.spi.ActivityEvent;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.activity.spi.ServiceTypes;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.UnitOfWork;

/** Computes the minutes of service on the server (志愿服务时间), R7, and enters them in the ledger. */
public final class HoursRecorder {

    private final ServiceTypes types;
    private final UnitOfWork units;
    private final DemandCourse demands;
    private final StatableTime statable;
    private final Employers employers;

    public HoursRecorder(
            ServiceTypes types, UnitOfWork units, DemandCourse demands, StatableTime statable, Employers employers) {
        this.types = types;
        this.units = units;
        this.demands = demands;
        this.statable = statable;
        this.employers = employers;
    }

    /** With the minutes in the seat of every expert who came; none for who served the own employer alone. */
    public Activity withMinutes(Activity activity) {
        Activity counted = activity;
        for (ExpertSeat seat : Statements.accepted(activity).toList()) {
            boolean counts = employers.counts(seat.expert(), activity);
            int minutes = counts ? minutes(activity.plan(), Statements.agreed(activity, seat.expert())) : 0;
            counted = counted.with(new ExpertSeat(
                    seat.expert(),
                    seat.name(),
                    SeatState.ACCEPTED,
                    seat.answeredAt(),
                    counts ? seat.reason() : Employers.UNCOUNTED,
                    minutes));
        }
        return counted;
    }

    /** Enters a record for every expert who came, but none for who served the own employer alone or less than a minute; joins the open unit of work. */
    public void enter(Caller caller, ActivityOperation operation, Activity activity) {
        List<EnterpriseId> recipients = Employers.served(activity);
        ActivityPlan plan = activity.plan();
        Statements.accepted(activity)
                .filter(seat -> employers.counts(seat.expert(), activity) && seat.minutes() > 0)
                .forEach(seat -> units.tell(
                        caller,
                        new ActivityEvent.Served(new ServedSession(
                                activity.id(),
                                plan.type(),
                                activity.typeName(),
                                plan.title(),
                                seat.expert(),
                                seat.name(),
                                activity.host(),
                                activity.region(),
                                plan.place(),
                                Statements.agreed(activity, seat.expert()),
                                seat.minutes(),
                                recipients))));
        // once more now that the ledger lets the expert's entries come one by one
        statable.requireRoom(activity);
        demands.served(caller, operation, activity);
    }

    /** What the type credits, never less than nothing or more than was confirmed; all of it once the type's bundle is gone. */
    private int minutes(ActivityPlan plan, TimeSlot confirmed) {
        Duration most = confirmed.length();
        Duration credited = types.find(plan.type())
                .map(type -> type.credited(plan, confirmed))
                .orElse(most);
        Duration capped = credited.compareTo(most) > 0 ? most : credited;
        return capped.isNegative() ? 0 : Math.toIntExact(capped.toMinutes());
    }
}
