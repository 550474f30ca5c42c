package org.zhiyuan.activity.internal.participation;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_ANSWER;

import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.HostStations;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.activity.internal.demand.DemandCourse;
import org.zhiyuan.activity.internal.hours.Employers;
import org.zhiyuan.activity.internal.hours.HoursRecorder;
import org.zhiyuan.activity.internal.hours.StatableTime;
import org.zhiyuan.activity.internal.hours.Statements;
import org.zhiyuan.activity.internal.planning.ExpertTime;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.Expert;

/** Takes the experts' answers (专家应答): nobody is assigned without accepting, and declining costs nothing (R91). */
public final class Answers {

    private final ActivityBook book;
    private final Parties parties;
    private final HostStations stations;
    private final ExpertTime time;
    private final DemandCourse demands;
    private final HoursRecorder recorder;
    private final StatableTime statable;
    private final Employers employers;
    private final UnitOfWork units;

    public Answers(
            ActivityBook book,
            Parties parties,
            HostStations stations,
            ExpertTime time,
            DemandCourse demands,
            HoursRecorder recorder,
            StatableTime statable,
            Employers employers,
            UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.stations = stations;
        this.time = time;
        this.demands = demands;
        this.recorder = recorder;
        this.statable = statable;
        this.employers = employers;
        this.units = units;
    }

    public Activity answer(Caller caller, ActivityId id, ExpectedVersion seen, boolean accept, String reason) {
        caller.require(ACTIVITY_ANSWER);
        Activity next =
                units.read(() -> answered(caller, book.open(caller, ACTIVITY_ANSWER, id, seen), accept, reason));
        // as with the last statement, the service type is asked before the unit of work opens
        Activity counted = next.stage() == ActivityStage.RECORDED ? recorder.withMinutes(next) : next;
        ExpertSeat seat = parties.expertSeat(caller, counted).orElseThrow(() -> Refusals.noActivity(id));
        return units.write(() -> {
            Activity stored = book.replace(
                    caller,
                    ACTIVITY_ANSWER,
                    counted,
                    Details.of(
                            "expert",
                            seat.expert().value(),
                            "answer",
                            seat.state().name()));
            if (seat.state() != SeatState.ACCEPTED) {
                time.release(seat, stored);
            }
            demands.agreed(caller, ACTIVITY_ANSWER, stored);
            if (stored.stage() == ActivityStage.CANCELLED) {
                demands.released(caller, ACTIVITY_ANSWER, stored);
            }
            if (stored.stage() == ActivityStage.RECORDED) {
                recorder.enter(caller, ACTIVITY_ANSWER, stored);
            }
            return stored;
        });
    }

    private Activity answered(Caller caller, Activity activity, boolean accept, String reason) {
        Expert expert = parties.expert(caller).orElseThrow(() -> Refusals.noActivity(activity.id()));
        ExpertSeat seat = activity.seat(expert.id()).orElseThrow(() -> Refusals.noActivity(activity.id()));
        SeatState state = state(seat, accept, reason);
        if (accept) {
            stations.requireHost(activity.host());
            time.requireFree(expert, activity.plan().slot(), null, book.now());
            employers.requireOther(
                    expert, Employers.served(activity), activity.plan().slot());
        }
        if (activity.confirmations().stream().anyMatch(made -> made.expert().equals(expert.id()))) {
            throw PlatformException.conflict(Text.of("服务已开始，不能取消", "the service has started and can't be cancelled"));
        }
        Activity next =
                activity.with(new ExpertSeat(seat.expert(), seat.name(), state, book.now(), blankToNull(reason), null));
        return book.move(caller, ACTIVITY_ANSWER, next, stage(next, statable), null);
    }

    private static SeatState state(ExpertSeat seat, boolean accept, String reason) {
        if (seat.state() == SeatState.ASKED) {
            return accept ? SeatState.ACCEPTED : SeatState.DECLINED;
        }
        if (seat.state() != SeatState.ACCEPTED || accept) {
            throw PlatformException.conflict(Text.of("您已答复", "you have answered already"));
        }
        if (blankToNull(reason) == null) {
            throw PlatformException.invalid("reason", Text.of("接受后取消须说明原因", "is required to cancel after accepting"));
        }
        return SeatState.CANCELLED;
    }

    /**
     * Agreed when everybody asked has answered and somebody comes; cancelled when nobody does; once under way, done when the others are.
     */
    static ActivityStage stage(Activity activity, StatableTime statable) {
        boolean somebody = Statements.accepted(activity).findAny().isPresent();
        if (activity.stage() == ActivityStage.UNDER_WAY && somebody) {
            if (!statable.recordable(activity)) {
                return ActivityStage.UNDER_WAY;
            }
            return statable.agreed(activity) ? ActivityStage.RECORDED : ActivityStage.OBJECTION;
        }
        if (activity.experts().stream().anyMatch(seat -> seat.state() == SeatState.ASKED)) {
            return ActivityStage.OPEN;
        }
        return somebody ? ActivityStage.AGREED : ActivityStage.CANCELLED;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
