package org.zhiyuan.activity.internal.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.internal.hours.TimeWords;
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
            String from = TimeWords.of(slot.start());
            String until = TimeWords.of(slot.end());
            throw PlatformException.conflict(Text.of(
                    "专家" + seat.name() + "在" + from + "–" + until + "已有安排",
                    seat.name() + " is taken from " + from + " to " + until));
        }
    }

    public void release(ExpertSeat seat, Activity activity) {
        store.release(seat.expert(), activity.id());
    }

    public void releaseAll(Activity activity) {
        activity.experts().forEach(seat -> release(seat, activity));
    }

    /**
     * NEVER an expert without a valid agreement (R79) or paused on a day that the slot touches, or beyond the capacity they set (R97).
     *
     * @param more what would be added; null for what is held already
     */
    public void requireFree(Expert expert, TimeSlot slot, TimeSlot more, Instant now) {
        String name = expert.application().name();
        for (LocalDate day : slot.days()) {
            if (!expert.engagedOn(day)) {
                throw noAgreement(expert, day);
            }
            if (expert.pausedOn(day)) {
                throw PlatformException.conflict(
                        Text.of("专家" + name + "在" + day + "暂停服务（R97）", name + " is unavailable on " + day + " (R97)"));
            }
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
            slot.days().stream().map(YearMonth::from).distinct().forEach(month -> requireHours(expert, slot, month));
        }
        if (capacity.requestsAtOnce() != null
                && store.held(expert.id(), now, now.plus(HORIZON)).activities() >= capacity.requestsAtOnce()) {
            throw PlatformException.conflict(Text.of(
                    "专家" + name + "同时受理的服务已达上限" + capacity.requestsAtOnce() + "项（R97）",
                    name + " takes at most " + capacity.requestsAtOnce() + " requests at a time (R97)"));
        }
    }

    /** What of the slot lies in the month counts for that month. */
    private void requireHours(Expert expert, TimeSlot slot, YearMonth month) {
        Instant first = start(month);
        Instant next = start(month.plusMonths(1));
        TimeSlot within = new TimeSlot(
                slot.start().isBefore(first) ? first : slot.start(), slot.end().isAfter(next) ? next : slot.end());
        int hours = expert.capacity().hoursPerMonth();
        if (store.held(expert.id(), first, next).minutes() + within.length().toMinutes() > hours * 60L) {
            String name = expert.application().name();
            throw PlatformException.conflict(Text.of(
                    "专家" + name + month + "的服务时长已达上限" + hours + "小时（R97）",
                    name + " serves at most " + hours + " hours in " + month + " (R97)"));
        }
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Times.ZONE).toInstant();
    }

    private static PlatformException noAgreement(Expert expert, LocalDate day) {
        String name = expert.application().name();
        return PlatformException.conflict(Text.of(
                "专家" + name + "在" + day + "没有有效的服务协议（R79）", name + " has no valid agreement on " + day + " (R79)"));
    }
}
