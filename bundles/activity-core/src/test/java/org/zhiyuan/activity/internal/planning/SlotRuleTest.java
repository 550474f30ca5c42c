package org.zhiyuan.activity.internal.planning;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.TestClock;

/** When an activity may be planned, each limit at its edge; today is 22 November 2026. */
public class SlotRuleTest {

    private final SlotRule rule = new SlotRule(RuleParameters.hebei(), new TestClock());

    @Test
    public void r7_slotsLieOnQuarterHours() {
        assertEquals(List.of(), check(Scene.at("14:15"), Scene.at("14:45")));
        assertEquals(List.of("start"), check(Scene.at("14:10"), Scene.at("15:00")));
        assertEquals(List.of("end"), check(Scene.at("14:00"), Scene.at("15:00").plusSeconds(1)));
        assertEquals(List.of("end"), check(Scene.at("14:00"), Scene.at("15:00").plusNanos(1)));
    }

    @Test
    public void r7_aSlotIsAtMostTwelveHoursLong() {
        Instant start = Scene.at("06:00");
        assertEquals(List.of(), check(start, start.plus(SlotRule.LONGEST)));
        assertEquals(List.of("end"), check(start, start.plus(SlotRule.LONGEST).plus(Duration.ofMinutes(15))));
    }

    @Test
    public void r7_lateEntryReachesThirtyDaysBack() {
        assertEquals(List.of(), check(Scene.at("2026-10-23", "00:00"), Scene.at("2026-10-23", "01:00")));
        assertEquals(List.of("start"), check(Scene.at("2026-10-22", "23:45"), Scene.at("2026-10-23", "01:00")));
    }

    @Test
    public void plansReachOneYearAhead() {
        assertEquals(List.of(), check(Scene.at("2027-11-22", "22:00"), Scene.at("2027-11-22", "23:00")));
        assertEquals(List.of("start"), check(Scene.at("2027-11-23", "00:00"), Scene.at("2027-11-23", "01:00")));
    }

    private List<String> check(Instant start, Instant end) {
        Problems problems = new Problems();
        rule.check(problems, new TimeSlot(start, end));
        try {
            problems.raise();
            return List.of();
        } catch (PlatformException e) {
            return e.problems().stream().map(FieldProblem::field).toList();
        }
    }
}
