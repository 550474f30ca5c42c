package org.zhiyuan.activity.internal;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_ANSWER;

import java.time.LocalDate;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.Expert;

/** Takes the experts' answers (专家应答): nobody is assigned without accepting, and declining costs nothing (R91). */
public final class Answers {

    private final ActivityBook book;
    private final Parties parties;
    private final ExpertTime time;
    private final DemandCourse demands;
    private final UnitOfWork units;

    public Answers(ActivityBook book, Parties parties, ExpertTime time, DemandCourse demands, UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.time = time;
        this.demands = demands;
        this.units = units;
    }

    Activity answer(Caller caller, ActivityId id, Seen seen, boolean accept, String reason) {
        caller.require(ACTIVITY_ANSWER);
        return units.write(() -> {
            Activity activity = book.open(caller, id, seen);
            Expert expert = parties.expert(caller).orElseThrow(() -> Refusals.noActivity(id));
            ExpertSeat seat = activity.seat(expert.id()).orElseThrow(() -> Refusals.noActivity(id));
            SeatState state = state(seat, accept, reason);
            if (accept) {
                requireAgreement(expert, activity);
            } else {
                time.release(seat, activity);
            }
            Activity answered = activity.with(new ExpertSeat(seat.expert(), seat.name(), state, book.now(), blankToNull(reason), null));
            Activity next = book.move(caller, ACTIVITY_ANSWER, answered, stage(answered), null);
            if (next.stage() == ActivityStage.CANCELLED) {
                demands.released(caller, ACTIVITY_ANSWER, next);
            }
            return book.replace(caller, ACTIVITY_ANSWER, next, Map.of("expert", expert.id().value(), "answer", state.name()));
        });
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

    private static void requireAgreement(Expert expert, Activity activity) {
        LocalDate day = Times.date(activity.plan().slot().start());
        if (!expert.mayServeOn(day)) {
            throw ExpertTime.noAgreement(expert, day);
        }
    }

    /** Agreed when everybody asked has answered and somebody comes; cancelled when nobody does. */
    private static ActivityStage stage(Activity activity) {
        boolean waiting = activity.experts().stream().anyMatch(seat -> seat.state() == SeatState.ASKED);
        boolean somebody = activity.experts().stream().anyMatch(seat -> seat.state() == SeatState.ACCEPTED);
        if (waiting) {
            return ActivityStage.OPEN;
        }
        return somebody ? ActivityStage.AGREED : ActivityStage.CANCELLED;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
