package org.zhiyuan.activity.internal.hours;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_SETTLE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Confirmation;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.Side;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.ExpertId;

/** Settles an objection (异议处理): the agency states the times for both sides, within what they stated themselves, R7. */
public final class Settlements {

    private final ActivityBook book;
    private final Parties parties;
    private final HoursRecorder recorder;
    private final StatableTime statable;
    private final UnitOfWork units;

    public Settlements(
            ActivityBook book, Parties parties, HoursRecorder recorder, StatableTime statable, UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.recorder = recorder;
        this.statable = statable;
        this.units = units;
    }

    public Activity settle(
            Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, TimeSlot served, String reason) {
        caller.require(ACTIVITY_SETTLE);
        new Problems()
                .require("expert", expert)
                .require("served", served)
                .text("reason", reason, 1000)
                .raise();
        Activity settled =
                units.read(() -> settled(caller, book.open(caller, ACTIVITY_SETTLE, id, seen), expert, served));
        boolean all = statable.agreed(settled);
        // the service type is a plugin and may be slow: it is asked before the unit of work opens
        Activity next = book.move(
                caller,
                ACTIVITY_SETTLE,
                all ? recorder.withMinutes(settled) : settled,
                all ? ActivityStage.RECORDED : ActivityStage.OBJECTION,
                reason);
        return units.write(() -> {
            Activity stored = book.replace(
                    caller,
                    ACTIVITY_SETTLE,
                    next,
                    new Details(Map.of("expert", expert.value(), "served", TimeWords.of(served))));
            if (all) {
                recorder.enter(caller, ACTIVITY_SETTLE, stored);
            }
            return stored;
        });
    }

    private Activity settled(Caller caller, Activity activity, ExpertId expert, TimeSlot served) {
        if (!parties.supervises(caller, activity)) {
            throw Refusals.notYours("专门服务机构", "the agency");
        }
        ActivityStage.WORKFLOW.require(caller, ACTIVITY_SETTLE, activity.stage(), ActivityStage.OBJECTION);
        if (activity.seat(expert)
                .filter(seat -> seat.state() == SeatState.ACCEPTED)
                .isEmpty()) {
            throw PlatformException.conflict(Text.of("该专家未接受本次活动", "this expert has not accepted the activity"));
        }
        new Problems()
                .check(
                        within(activity, expert, Moment.START, served.start()),
                        "start",
                        rule(activity, expert, Moment.START))
                .check(within(activity, expert, Moment.END, served.end()), "end", rule(activity, expert, Moment.END))
                .check(
                        served.length().compareTo(Statements.LEAST) >= 0,
                        "end",
                        Text.of("须晚于开始至少1分钟", "must come at least a minute after the start"))
                .raise();
        Activity next = activity;
        for (Side side : Side.values()) {
            next = next.with(made(caller, expert, side, Moment.START, served.start()))
                    .with(made(caller, expert, side, Moment.END, served.end()));
        }
        statable.check(next, made(caller, expert, Side.SERVED, Moment.END, served.end()));
        return next;
    }

    private Confirmation made(Caller caller, ExpertId expert, Side side, Moment moment, Instant stated) {
        return new Confirmation(expert, side, moment, stated, caller.account(), book.now());
    }

    private static boolean within(Activity activity, ExpertId expert, Moment moment, Instant time) {
        List<Instant> stated = Statements.stated(activity, expert, moment);
        return !time.isBefore(stated.get(0)) && !time.isAfter(stated.get(stated.size() - 1));
    }

    private static Text rule(Activity activity, ExpertId expert, Moment moment) {
        List<Instant> stated = Statements.stated(activity, expert, moment);
        String from = TimeWords.of(stated.get(0));
        String to = TimeWords.of(stated.get(stated.size() - 1));
        return Text.of(
                "须在双方所述的" + from + "至" + to + "之间",
                "must lie between what the two sides state, " + from + " and " + to);
    }
}
