package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import org.junit.Test;
import org.zhiyuan.identity.IdNumber;

public class TimesTest {

    @Test
    public void r7_minutesAreShownAsHoursByOneRule() {
        assertEquals("0.42", Times.hours(25).toPlainString());
        assertEquals("3.42", Times.hours(205).toPlainString());
        assertEquals("0.00", Times.hours(0).toPlainString());
    }

    @Test
    public void r7_linesAddUpToTheirSum() {
        assertEquals("0.42", Times.hoursAfter(0, 25).toPlainString());
        assertEquals("0.41", Times.hoursAfter(25, 25).toPlainString());
        assertEquals(Times.hours(50), Times.hoursAfter(0, 25).add(Times.hoursAfter(25, 25)));
    }

    private static String anniversary(String from, int years) {
        return Times.anniversary(LocalDate.parse(from), years).toString();
    }

    @Test
    public void r18r26r53_yearsAreCompleteOnTheSameDayAndAfterALeapDayOnTheFirstOfMarch() {
        assertEquals("2026-11-22", anniversary("2023-11-22", 3));
        assertEquals("2027-02-28", anniversary("2024-02-28", 3));
        assertEquals("2027-03-01", anniversary("2024-02-29", 3));
        assertEquals("2028-02-29", anniversary("2024-02-29", 4));
        assertEquals("2028-02-28", anniversary("2025-02-28", 3));
        assertEquals("2024-02-29", anniversary("2024-02-29", 0));
    }

    @Test
    public void r53_agesAndRuleYearsTurnOnTheSameDay() {
        IdNumber leap = IdNumber.of("110105196002290014");
        LocalDate turns = Times.anniversary(leap.birthDate(), 65);
        assertEquals(LocalDate.of(2025, 3, 1), turns);
        assertEquals(64, leap.ageOn(turns.minusDays(1)));
        assertEquals(65, leap.ageOn(turns));
    }
}
