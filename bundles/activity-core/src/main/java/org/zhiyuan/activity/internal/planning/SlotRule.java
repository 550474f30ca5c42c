package org.zhiyuan.activity.internal.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.rulebook.RuleParameters;

/** When an activity may be planned (活动时间): on quarter hours, at most 12 hours long, neither long past (补录) nor more than a year ahead. */
public final class SlotRule {

    static final Duration LONGEST = Duration.ofHours(12);
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();
    private static final String LATE_ENTRY_DAYS = "activity.late-entry.days";

    private final RuleParameters parameters;
    private final Clock clock;

    public SlotRule(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    void check(Problems problems, TimeSlot slot) {
        LocalDate today = Times.today(clock);
        LocalDate day = Times.date(slot.start());
        int late = parameters.inForce(LATE_ENTRY_DAYS, today).value().intValueExact();
        problems.check(onQuarter(slot.start()), "start", Text.of("须为整刻钟", "must be on a quarter hour"))
                .check(onQuarter(slot.end()), "end", Text.of("须为整刻钟", "must be on a quarter hour"))
                .check(
                        slot.length().compareTo(LONGEST) <= 0,
                        "end",
                        Text.of("最长12小时", "must be at most 12 hours after the start"))
                .check(
                        !day.isBefore(today.minusDays(late)),
                        "start",
                        Text.format("补录不得超过%d天", "must not be more than %d days ago", late))
                .check(
                        !day.isAfter(today.plusYears(1)),
                        "start",
                        Text.of("不得超过一年以后", "must not be more than a year ahead"));
    }

    private static boolean onQuarter(Instant moment) {
        return moment.getNano() == 0 && moment.getEpochSecond() % QUARTER == 0;
    }
}
