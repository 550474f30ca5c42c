package org.zhiyuan.rulebook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import org.junit.Test;

/** Working days of 2026 by the State Council's notice, R93. */
public class WorkingDaysTest {

    private final WorkingDays calendar = WorkingDays.china();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    public void r93_weekendsAndHolidaysAreOff() {
        assertTrue(calendar.isWorkingDay(day("2026-11-23")));
        assertFalse(calendar.isWorkingDay(day("2026-11-22")));
        assertFalse(calendar.isWorkingDay(day("2026-10-01")));
        assertFalse(calendar.isWorkingDay(day("2026-10-07")));
        assertTrue(calendar.isWorkingDay(day("2026-10-08")));
    }

    @Test
    public void r93_movedWeekendsAreWorkingDays() {
        for (String moved :
                new String[] {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}) {
            assertTrue(moved, calendar.isWorkingDay(day(moved)));
        }
    }

    @Test
    public void r93_allHolidaysOf2026AreThere() {
        assertEquals(
                33,
                day("2026-01-01")
                        .datesUntil(day("2027-01-01"))
                        .filter(calendar.holidays()::contains)
                        .count());
        assertEquals(
                248,
                day("2026-01-01")
                        .datesUntil(day("2027-01-01"))
                        .filter(calendar::isWorkingDay)
                        .count());
    }

    @Test
    public void r93_tenWorkingDaysSkipTheWeekends() {
        assertEquals(day("2026-12-04"), calendar.after(day("2026-11-22"), 10));
        assertEquals(day("2026-12-04"), calendar.after(day("2026-11-20"), 10));
    }

    @Test
    public void r93_deadlinesReachOverTheSpringFestival() {
        assertEquals(day("2026-02-24"), calendar.after(day("2026-02-14"), 1));
        assertEquals(day("2026-02-14"), calendar.after(day("2026-02-13"), 1));
        assertEquals(day("2026-02-28"), calendar.after(day("2026-02-14"), 5));
    }

    @Test
    public void r93_zeroDaysIsTheDayItself() {
        assertEquals(day("2026-11-22"), calendar.after(day("2026-11-22"), 0));
    }

    @Test
    public void aYearWithoutDataHasWeekendsOnly() {
        assertTrue(calendar.isWorkingDay(day("2027-10-01")));
        assertFalse(calendar.isWorkingDay(day("2027-01-02")));
    }
}
