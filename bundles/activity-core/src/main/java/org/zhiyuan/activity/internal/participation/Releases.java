package org.zhiyuan.activity.internal.participation;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_RELEASE;

import java.util.stream.Stream;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.Side;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.activity.internal.demand.DemandCourse;
import org.zhiyuan.activity.internal.hours.Engagement;
import org.zhiyuan.activity.internal.hours.HoursRecorder;
import org.zhiyuan.activity.internal.hours.StatableTime;
import org.zhiyuan.activity.internal.planning.ExpertTime;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.ExpertId;

/** Lets an expert go who does not answer or whose service was broken off (撤回邀请、中止服务), so that nobody waits for ever (R98). */
public final class Releases {

    private final ActivityBook book;
    private final Parties parties;
    private final Engagement engagement;
    private final ExpertTime time;
    private final DemandCourse demands;
    private final HoursRecorder recorder;
    private final StatableTime statable;
    private final UnitOfWork units;

    public Releases(
            ActivityBook book,
            Parties parties,
            Engagement engagement,
            ExpertTime time,
            DemandCourse demands,
            HoursRecorder recorder,
            StatableTime statable,
            UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.engagement = engagement;
        this.time = time;
        this.demands = demands;
        this.recorder = recorder;
        this.statable = statable;
        this.units = units;
    }

    public Activity release(Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, String reason) {
        caller.require(ACTIVITY_RELEASE);
        new Problems().require("expert", expert).text("reason", reason, 1000).raise();
        Activity next =
                units.read(() -> released(caller, book.open(caller, ACTIVITY_RELEASE, id, seen), expert, reason));
        // as with the last statement, the service type is asked before the unit of work opens
        Activity counted = next.stage() == ActivityStage.RECORDED ? recorder.withMinutes(next) : next;
        return units.write(() -> {
            Activity stored = book.replace(caller, ACTIVITY_RELEASE, counted, Details.of("expert", expert.value()));
            time.release(stored.seat(expert).orElseThrow(), stored);
            demands.agreed(caller, ACTIVITY_RELEASE, stored);
            if (stored.stage() == ActivityStage.CANCELLED) {
                demands.released(caller, ACTIVITY_RELEASE, stored);
            }
            if (stored.stage() == ActivityStage.RECORDED) {
                recorder.enter(caller, ACTIVITY_RELEASE, stored);
            }
            return stored;
        });
    }

    private Activity released(Caller caller, Activity activity, ExpertId expert, String reason) {
        if (!caller.account().equals(activity.owner())
                && !parties.hosts(caller, activity)
                && !parties.supervises(caller, activity)) {
            throw Refusals.notYours("发起方、主办方或专门服务机构", "its owner, its host or the agency");
        }
        ExpertSeat seat = activity.seat(expert)
                .filter(one -> one.state() == SeatState.ASKED || one.state() == SeatState.ACCEPTED)
                .orElseThrow(() -> PlatformException.conflict(
                        Text.of("该专家没有待答复或已接受的邀请", "the expert has no request that waits or was accepted")));
        boolean through = Stream.of(Moment.values())
                .allMatch(moment ->
                        activity.confirmation(expert, Side.EXPERT, moment).isPresent());
        // of whoever may not serve the other side can state no start, so nothing else would end it
        if (through && engagement.holds(expert, activity.plan().slot())) {
            throw PlatformException.conflict(Text.of(
                    "专家已确认起止时间，请确认或投诉，不能中止（R90）",
                    "the expert has stated start and end; confirm them or complain, this can't be broken off (R90)"));
        }
        Activity next = activity.with(
                new ExpertSeat(seat.expert(), seat.name(), SeatState.RELEASED, book.now(), reason.strip(), null));
        return book.move(caller, ACTIVITY_RELEASE, next, Answers.stage(next, statable), reason);
    }
}
