package org.zhiyuan.activity.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Expert;

/** Holds an expert's time from being asked until the answer is no (时间占用), so that nobody serves in two places at once. */
public final class ExpertTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Times.ZONE);

    /** Nothing is planned further ahead. */
    private static final Duration HORIZON = Duration.ofDays(3660);

    private final ActivityStore store;
    private final Sequences turns;

    /** @param turns whose series stay locked until a unit of work ends */
    public ExpertTime(ActivityStore store, Sequences turns) {
        this.store = store;
        this.turns = turns;
    }

    /** @throws PlatformException CONFLICT naming who is taken, and when */
    void hold(ExpertSeat seat, TimeSlot slot, ActivityId activity) {
        try {
            store.hold(seat.expert(), slot, activity);
        } catch (PlatformException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            String from = MOMENT.format(slot.start());
            String until = MOMENT.format(slot.end());
            throw PlatformException.conflict(Text.of("专家" + seat.name() + "在" + from + "–" + until + "已有安排",
                    seat.name() + " is taken from " + from + " to " + until));
        }
    }

    void release(ExpertSeat seat, Activity activity) {
        store.release(seat.expert(), activity.id());
    }

    void releaseAll(Activity activity) {
        activity.experts().forEach(seat -> release(seat, activity));
    }

    /**
     * NEVER an expert without a valid agreement on the day (R79), on a day of their pause, or beyond the capacity they set (R97).
     *
     * @param more what would be added; null for what is held already
     */
    void requireFree(Expert expert, TimeSlot slot, TimeSlot more, Instant now) {
        LocalDate day = Times.date(slot.start());
        if (!expert.engagedOn(day)) {
            throw noAgreement(expert, day);
        }
        String name = expert.application().name();
        if (expert.pausedOn(day)) {
            throw PlatformException.conflict(Text.of("专家" + name + "在" + day + "暂停服务（R97）", name + " is unavailable on " + day + " (R97)"));
        }
        if (more != null) {
            requireCapacity(expert, more, now);
        }
    }

    private void requireCapacity(Expert expert, TimeSlot slot, Instant now) {
        Capacity capacity = expert.capacity();
        String name = expert.application().name();
        if (capacity.limited()) {
            // whoever asks waits for who asked before: two at once could exceed what each alone allows
            turns.next("capacity-" + expert.id().value());
        }
        if (capacity.hoursPerMonth() != null) {
            YearMonth month = YearMonth.from(Times.date(slot.start()));
            int held = store.held(expert.id(), start(month), start(month.plusMonths(1))).minutes();
            if (held + slot.length().toMinutes() > capacity.hoursPerMonth() * 60L) {
                throw PlatformException.conflict(Text.of("专家" + name + month + "的服务时长已达上限" + capacity.hoursPerMonth() + "小时（R97）",
                        name + " serves at most " + capacity.hoursPerMonth() + " hours in " + month + " (R97)"));
            }
        }
        if (capacity.requestsAtOnce() != null
                && store.held(expert.id(), now, now.plus(HORIZON)).activities() >= capacity.requestsAtOnce()) {
            throw PlatformException.conflict(Text.of("专家" + name + "同时受理的服务已达上限" + capacity.requestsAtOnce() + "项（R97）",
                    name + " takes at most " + capacity.requestsAtOnce() + " requests at a time (R97)"));
        }
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Times.ZONE).toInstant();
    }

    private static PlatformException noAgreement(Expert expert, LocalDate day) {
        String name = expert.application().name();
        return PlatformException.conflict(Text.of("专家" + name + "在" + day + "没有有效的服务协议（R79）",
                name + " has no valid agreement on " + day + " (R79)"));
    }
}
