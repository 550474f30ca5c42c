package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class TimeSlotTest {

    private static final Instant NINE = Instant.parse("2026-11-22T01:00:00Z");

    private static TimeSlot slot(int fromMinute, int toMinute) {
        return new TimeSlot(NINE.plusSeconds(60L * fromMinute), NINE.plusSeconds(60L * toMinute));
    }

    @Test
    public void r7_slotsThatOnlyTouchDoNotOverlap() {
        assertFalse(slot(0, 60).overlaps(slot(60, 120)));
        assertFalse(slot(60, 120).overlaps(slot(0, 60)));
    }

    @Test
    public void r7_oneSharedMinuteOverlapsBothWays() {
        assertTrue(slot(0, 61).overlaps(slot(60, 120)));
        assertTrue(slot(60, 120).overlaps(slot(0, 61)));
        assertTrue(slot(0, 120).overlaps(slot(30, 60)));
        assertTrue(slot(30, 60).overlaps(slot(0, 120)));
    }

    @Test
    public void r7_endMustLieAfterStart() {
        assertThrows(PlatformException.class, () -> slot(60, 60));
        assertThrows(PlatformException.class, () -> slot(60, 59));
        assertThrows(PlatformException.class, () -> new TimeSlot(null, NINE));
        assertThrows(PlatformException.class, () -> new TimeSlot(NINE, null));
    }

    @Test
    public void r7_hoursAreRoundedHalfUp() {
        assertEquals(Duration.ofMinutes(90), slot(0, 90).length());
        assertEquals("1.50", Times.hours(90).toPlainString());
        assertEquals("0.17", Times.hours(10).toPlainString());
        assertEquals("0.98", Times.hours(59).toPlainString());
    }

    @Test
    public void r79_aSlotThatEndsAtMidnightDoesNotTouchTheNextDay() {
        Instant midnight = Instant.parse("2026-11-30T16:00:00Z");
        assertEquals(
                "[2026-11-30]",
                new TimeSlot(midnight.minusSeconds(3600), midnight).days().toString());
        assertEquals(
                "[2026-11-30, 2026-12-01]",
                new TimeSlot(midnight.minusSeconds(3600), midnight.plusSeconds(1))
                        .days()
                        .toString());
        assertEquals(
                "[2026-12-01]",
                new TimeSlot(midnight, midnight.plusSeconds(1)).days().toString());
    }

    @Test
    public void yearAndDayAreThoseOfShanghai() {
        assertEquals(
                "2027-01-01", Times.date(Instant.parse("2026-12-31T16:00:00Z")).toString());
        assertEquals(
                "2026-12-31", Times.date(Instant.parse("2026-12-31T15:59:59Z")).toString());
    }
}
