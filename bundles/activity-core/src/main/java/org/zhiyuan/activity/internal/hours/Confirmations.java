package org.zhiyuan.activity.internal.hours;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_CONFIRM;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Confirmation;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.Side;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.HostStations;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.ExpertId;

/** Takes both sides' statements of start and end, and with the last of them has the hours computed (记录确认), R7. */
public final class Confirmations {

    private final ActivityBook book;
    private final Parties parties;
    private final Engagement engagement;
    private final HostStations stations;
    private final HoursRecorder recorder;
    private final StatableTime statable;
    private final UnitOfWork units;

    public Confirmations(
            ActivityBook book,
            Parties parties,
            Engagement engagement,
            HostStations stations,
            HoursRecorder recorder,
            StatableTime statable,
            UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.engagement = engagement;
        this.stations = stations;
        this.recorder = recorder;
        this.statable = statable;
        this.units = units;
    }

    public Activity confirm(
            Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, Moment moment, Instant stated) {
        caller.require(ACTIVITY_CONFIRM);
        new Problems()
                .require("expert", expert)
                .require("moment", moment)
                .require("stated", stated)
                .raise();
        Stating stating =
                units.read(() -> stated(caller, id, seen, expert, moment, stated.truncatedTo(ChronoUnit.SECONDS)));
        if (!Statements.complete(stating.next)) {
            Activity next = book.move(caller, ACTIVITY_CONFIRM, stating.next, ActivityStage.UNDER_WAY, null);
            return units.write(() -> book.replace(caller, ACTIVITY_CONFIRM, next, stating.details()));
        }
        if (!statable.agreed(stating.next)) {
            Activity next = book.move(caller, ACTIVITY_CONFIRM, stating.next, ActivityStage.OBJECTION, null);
            return units.write(() -> book.replace(caller, ACTIVITY_CONFIRM, next, stating.details()));
        }
        // the service type is a plugin and may be slow: it is asked before the unit of work opens, whose
        // compare-and-set guards
        // what was read
        Activity next =
                book.move(caller, ACTIVITY_CONFIRM, recorder.withMinutes(stating.next), ActivityStage.RECORDED, null);
        return units.write(() -> {
            Activity stored = book.replace(caller, ACTIVITY_CONFIRM, next, stating.details());
            recorder.enter(caller, ACTIVITY_CONFIRM, stored);
            return stored;
        });
    }

    private Stating stated(
            Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, Moment moment, Instant stated) {
        Activity activity = book.open(caller, ACTIVITY_CONFIRM, id, seen);
        Side side = side(caller, activity, expert);
        boolean running = activity.stage() == ActivityStage.AGREED || activity.stage() == ActivityStage.UNDER_WAY;
        ActivityStage.WORKFLOW.require(
                caller, ACTIVITY_CONFIRM, activity.stage(), running ? ActivityStage.UNDER_WAY : activity.stage());
        ExpertSeat seat = activity.seat(expert)
                .filter(one -> one.state() == SeatState.ACCEPTED)
                .orElseThrow(() ->
                        PlatformException.conflict(Text.of("该专家未接受本次活动", "this expert has not accepted the activity")));
        Optional<Confirmation> before = activity.confirmation(expert, side, moment);
        if (moment == Moment.START && before.isEmpty()) {
            engagement.require(seat, activity.plan().slot());
            stations.requireHost(activity.host(), stated);
        }
        Statements.checkTime(
                activity,
                moment,
                stated,
                book.now(),
                statable.tolerance(activity.plan().slot()));
        Confirmation made = new Confirmation(expert, side, moment, stated, caller.account(), book.now());
        Activity next = Statements.add(activity, made);
        statable.check(next, made);
        return new Stating(next, made, before.map(Confirmation::stated).orElse(null));
    }

    /** The expert speaks for itself; the served side is the enterprise of a one-to-one service, else the host. */
    private Side side(Caller caller, Activity activity, ExpertId expert) {
        if (parties.expertSeat(caller, activity)
                .filter(seat -> seat.expert().equals(expert))
                .isPresent()) {
            return Side.EXPERT;
        }
        boolean served = activity.oneToOne()
                ? parties.enterpriseSeat(caller, activity).isPresent()
                : parties.hosts(caller, activity);
        if (!served) {
            throw Refusals.notYours(
                    activity.oneToOne() ? "该专家或受服务企业" : "该专家或主办方",
                    activity.oneToOne() ? "that expert or the served enterprise" : "that expert or the host");
        }
        return Side.SERVED;
    }

    /** The activity with a statement, and the time that it corrects, null if there is none; the trail keeps both. */
    private record Stating(Activity next, Confirmation made, Instant before) {

        private Details details() {
            Map<String, String> details = new HashMap<>(Map.of(
                    "expert",
                    made.expert().value(),
                    "side",
                    made.side().name(),
                    "moment",
                    made.moment().name(),
                    "stated",
                    TimeWords.of(made.stated())));
            if (before != null) {
                details.put("before", TimeWords.of(before));
            }
            return new Details(details);
        }
    }
}
