package org.zhiyuan.activity.internal.hours;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Confirmation;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.RecordedTimes;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.rulebook.RuleParameters;

/**
 * What can be stated of an expert's service (可确认的时间), R7: near the plan, beside what is recorded already, and so that whatever else the
 * expert has promised keeps some time that can be stated too; otherwise it could never be recorded (R90).
 */
public final class StatableTime {

    private static final String DIFFERENCE = "activity.statement.tolerance.minutes";
    private static final String TOLERANCE = "activity.confirm.tolerance.minutes";

    private static final Set<ActivityStage> PROMISED =
            EnumSet.of(ActivityStage.OPEN, ActivityStage.AGREED, ActivityStage.UNDER_WAY, ActivityStage.OBJECTION);

    private final RecordedTimes records;
    private final ActivityStore store;
    private final RuleParameters parameters;

    public StatableTime(RecordedTimes records, ActivityStore store, RuleParameters parameters) {
        this.records = records;
        this.store = store;
        this.parameters = parameters;
    }

    /** How far a statement may lie from the plan. */
    Duration tolerance(TimeSlot planned) {
        return minutes(TOLERANCE, planned);
    }

    /** Whether both sides state much the same of everybody who came, so that it can be recorded without an objection (R7). */
    public boolean agreed(Activity activity) {
        Duration most = minutes(DIFFERENCE, activity.plan().slot());
        return Statements.accepted(activity).allMatch(seat -> Statements.agree(activity, seat.expert(), most));
    }

    private Duration minutes(String parameter, TimeSlot planned) {
        return Duration.ofMinutes(parameters
                .inForce(parameter, Times.date(planned.start()))
                .value()
                .longValueExact());
    }

    /**
     * Looks at every statement, not only at the last one; with that at all experts, as their hours would be recorded now.
     *
     * @throws PlatformException CONFLICT naming what is taken and what can be stated
     */
    void check(Activity stating, Confirmation made) {
        ExpertSeat seat = stating.seat(made.expert()).orElseThrow();
        records.overlaps(made.expert(), reach(stating.plan().slot())).stream()
                .filter(time -> within(made, time))
                .findFirst()
                .ifPresent(time -> {
                    throw recorded(stating, seat, time);
                });
        boolean complete = Statements.complete(stating);
        Statements.accepted(stating)
                .filter(one -> complete || one.expert().equals(made.expert()))
                .flatMap(one -> obstacle(stating, one).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** Whether every statement is made and the hours of everybody who came can be recorded. */
    public boolean recordable(Activity activity) {
        return Statements.complete(activity)
                && Statements.accepted(activity)
                        .allMatch(seat -> obstacle(activity, seat).isEmpty());
    }

    /** @throws PlatformException CONFLICT if what is planned lies wholly in time that the expert has records of */
    public void requireSome(Expert expert, TimeSlot planned) {
        List<TimeSlot> taken = records.overlaps(expert.id(), planned);
        if (!leaves(planned, taken)) {
            String name = expert.application().name();
            throw PlatformException.conflict(Text.of(
                    "专家" + name + "在" + TimeWords.of(taken) + "已有服务记录，这段时间内没有可确认的时间",
                    name + " has service records in " + TimeWords.of(taken)
                            + ", which leaves nothing of this time to be stated"));
        }
    }

    /** @throws PlatformException CONFLICT if what is being recorded leaves nothing of something else that an expert has promised */
    void requireRoom(Activity recorded) {
        Statements.accepted(recorded)
                .flatMap(seat -> swallowed(recorded, seat).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private Optional<PlatformException> obstacle(Activity activity, ExpertSeat seat) {
        return Statements.common(activity, seat.expert())
                .flatMap(common ->
                        records.overlaps(seat.expert(), common).stream().findFirst())
                .map(time -> recorded(activity, seat, time))
                .or(() -> swallowed(activity, seat));
    }

    private Optional<PlatformException> swallowed(Activity activity, ExpertSeat seat) {
        return Statements.common(activity, seat.expert())
                .flatMap(common -> store.holding(seat.expert(), common).stream()
                        .filter(id -> !id.equals(activity.id()))
                        .flatMap(id -> promised(id).stream())
                        .filter(slot -> !leaves(slot, with(records.overlaps(seat.expert(), slot), common)))
                        .findFirst()
                        .map(slot -> swallows(seat, common, slot)));
    }

    private Optional<TimeSlot> promised(ActivityId id) {
        return store.find(id)
                .filter(other -> PROMISED.contains(other.stage()))
                .map(other -> other.plan().slot());
    }

    /** Whether a start and an end could still be stated within the slot, both near the plan. */
    private boolean leaves(TimeSlot slot, List<TimeSlot> taken) {
        Duration tolerance = tolerance(slot);
        return FreeTime.of(slot, taken).stream()
                .anyMatch(free -> free.length().compareTo(Statements.LEAST) >= 0
                        && !free.start().isAfter(slot.start().plus(tolerance))
                        && !free.end().isBefore(slot.end().minus(tolerance)));
    }

    private TimeSlot reach(TimeSlot planned) {
        Duration tolerance = tolerance(planned);
        return new TimeSlot(planned.start().minus(tolerance), planned.end().plus(tolerance));
    }

    private static boolean within(Confirmation made, TimeSlot taken) {
        return made.moment() == Moment.START
                ? !made.stated().isBefore(taken.start()) && made.stated().isBefore(taken.end())
                : made.stated().isAfter(taken.start()) && !made.stated().isAfter(taken.end());
    }

    private static List<TimeSlot> with(List<TimeSlot> taken, TimeSlot more) {
        List<TimeSlot> all = new ArrayList<>(taken);
        all.add(more);
        return all;
    }

    private PlatformException recorded(Activity activity, ExpertSeat seat, TimeSlot taken) {
        TimeSlot reach = reach(activity.plan().slot());
        String free = TimeWords.of(FreeTime.of(reach, records.overlaps(seat.expert(), reach)));
        String time = TimeWords.of(taken);
        return PlatformException.conflict(Text.of(
                "专家" + seat.name() + "在" + time + "已有服务记录；可确认的时间：" + free + "；已确认的起止时间在记录前可以更正",
                seat.name() + " has a service record of " + time + "; what can be stated: " + free
                        + "; start and end that were stated can be corrected until they are recorded"));
    }

    private static PlatformException swallows(ExpertSeat seat, TimeSlot common, TimeSlot promised) {
        return PlatformException.conflict(
                Text.of(
                        "专家" + seat.name() + "已应允另一活动的" + TimeWords.of(promised) + "，" + TimeWords.of(common)
                                + "将使其没有可确认的时间；请至少为其留出1分钟，已确认的起止时间可以更正",
                        seat.name() + " has promised " + TimeWords.of(promised) + " to another activity, of which "
                                + TimeWords.of(common)
                                + " would leave nothing; leave it a minute at least, start and end that were stated can be corrected"));
    }
}
