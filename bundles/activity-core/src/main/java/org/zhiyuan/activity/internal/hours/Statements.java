package org.zhiyuan.activity.internal.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Confirmation;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.Side;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/**
 * What both sides state of an expert's start and end (起止确认), R7. Every statement must leave some time that both sides agree on, so that the
 * last one can always be given.
 */
public final class Statements {

    /** Less is no service. */
    static final Duration LEAST = Duration.ofMinutes(1);

    private Statements() {}

    /**
     * Adds it, or corrects (更正) what the same side has stated of the same moment.
     *
     * @throws PlatformException CONFLICT if just that is stated already, comes before the start, or contradicts the other side
     */
    static Activity add(Activity activity, Confirmation made) {
        if (activity.confirmation(made.expert(), made.side(), made.moment())
                .filter(one -> one.stated().equals(made.stated()))
                .isPresent()) {
            throw PlatformException.conflict(Text.of("该时间已如此确认", "this is stated just so already"));
        }
        if (made.moment() == Moment.END
                && activity.confirmation(made.expert(), made.side(), Moment.START)
                        .isEmpty()) {
            throw PlatformException.conflict(Text.of("请先确认开始时间", "confirm the start first"));
        }
        Activity next = activity.with(made);
        Optional<Confirmation> start = latestStart(next, made.expert());
        Optional<Confirmation> end = earliestEnd(next, made.expert());
        if (start.isPresent()
                && end.isPresent()
                && start.get().stated().plus(LEAST).isAfter(end.get().stated())) {
            throw contradiction(start.get(), end.get());
        }
        return next;
    }

    /** @throws PlatformException INVALID if the moment is yet to come, or lies further from the plan than the tolerance */
    static void checkTime(Activity activity, Moment moment, Instant stated, Instant now, Duration tolerance) {
        if (stated.isAfter(now)) {
            throw PlatformException.invalid("stated", Text.of("不得晚于现在", "must not be in the future"));
        }
        TimeSlot slot = activity.plan().slot();
        Instant planned = moment == Moment.START ? slot.start() : slot.end();
        if (Duration.between(planned, stated).abs().compareTo(tolerance) > 0) {
            throw PlatformException.invalid(
                    "stated",
                    Text.of(
                            "与计划时间" + TimeWords.of(planned) + "相差不得超过" + tolerance.toMinutes() + "分钟",
                            "must lie within " + tolerance.toMinutes() + " minutes of the planned "
                                    + TimeWords.of(planned)));
        }
    }

    /** All four statements of every expert who comes. */
    static boolean complete(Activity activity) {
        return accepted(activity).findAny().isPresent()
                && accepted(activity).allMatch(seat -> complete(activity, seat.expert()));
    }

    /** Whether the two sides state the expert's start within the tolerance of each other, and the end too. */
    static boolean agree(Activity activity, ExpertId expert, Duration tolerance) {
        return Stream.of(Moment.values())
                .map(moment -> stated(activity, expert, moment))
                .allMatch(times -> Duration.between(times.get(0), times.get(times.size() - 1))
                                .compareTo(tolerance)
                        <= 0);
    }

    /** What is stated of the moment, earliest first. */
    static List<Instant> stated(Activity activity, ExpertId expert, Moment moment) {
        return made(activity, expert, moment).map(Confirmation::stated).sorted().toList();
    }

    public static Stream<ExpertSeat> accepted(Activity activity) {
        return activity.experts().stream().filter(seat -> seat.state() == SeatState.ACCEPTED);
    }

    /** From the later of the two starts to the earlier of the two ends. */
    static TimeSlot agreed(Activity activity, ExpertId expert) {
        return common(activity, expert).orElseThrow();
    }

    /** The same as far as it is stated; empty without a start and an end. */
    static Optional<TimeSlot> common(Activity activity, ExpertId expert) {
        return latestStart(activity, expert)
                .flatMap(start -> earliestEnd(activity, expert).map(end -> new TimeSlot(start.stated(), end.stated())));
    }

    private static boolean complete(Activity activity, ExpertId expert) {
        return Stream.of(Side.values())
                .allMatch(side -> Stream.of(Moment.values())
                        .allMatch(moment ->
                                activity.confirmation(expert, side, moment).isPresent()));
    }

    private static Optional<Confirmation> latestStart(Activity activity, ExpertId expert) {
        return made(activity, expert, Moment.START)
                .max((one, other) -> one.stated().compareTo(other.stated()));
    }

    private static Optional<Confirmation> earliestEnd(Activity activity, ExpertId expert) {
        return made(activity, expert, Moment.END)
                .min((one, other) -> one.stated().compareTo(other.stated()));
    }

    private static Stream<Confirmation> made(Activity activity, ExpertId expert, Moment moment) {
        return activity.confirmations().stream()
                .filter(made -> made.expert().equals(expert) && made.moment() == moment);
    }

    private static PlatformException contradiction(Confirmation start, Confirmation end) {
        String from = TimeWords.of(start.stated());
        String to = TimeWords.of(end.stated());
        return PlatformException.conflict(Text.of(
                "起止时间矛盾：" + side(start).zh() + "确认开始于" + from + "，" + side(end).zh() + "确认结束于" + to + "，共同的服务时间不足1分钟",
                "the statements contradict: " + side(start).en() + " says it started at " + from + ", "
                        + side(end).en()
                        + " says it ended at " + to
                        + ", which leaves less than a minute of service"));
    }

    private static Text side(Confirmation made) {
        return made.side() == Side.EXPERT ? Text.of("专家", "the expert") : Text.of("服务对象一方", "the served side");
    }
}
