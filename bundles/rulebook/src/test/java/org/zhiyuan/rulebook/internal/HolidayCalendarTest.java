package org.zhiyuan.rulebook.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.testkit.fixture.Callers;

public class HolidayCalendarTest {

    private final RuleWorld world = new RuleWorld();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static HolidayNotice notice(int year, String from, String until, String... working) {
        return new HolidayNotice(
                year,
                0,
                "国办发明电〔2026〕1号",
                List.of(new HolidayNotice.Span(day(from), day(until))),
                List.of(working).stream().map(HolidayCalendarTest::day).toList());
    }

    private void refused(HolidayNotice notice) {
        assertEquals(
                ErrorCode.INVALID,
                assertThrows(
                                PlatformException.class,
                                () -> world.calendar.load(world.province, ExpectedVersion.ANY, notice))
                        .code());
    }

    @Test
    public void r93_aLaterYearIsTakenInWithoutARestart() {
        assertTrue(world.calendar.isWorkingDay(day("2027-10-01")));
        assertFalse(world.calendar.knows(2027));
        HolidayNotice loaded = world.calendar.load(
                world.province, ExpectedVersion.ANY, notice(2027, "2027-10-01", "2027-10-07", "2027-09-26"));
        assertEquals(1, loaded.version());
        assertFalse(world.calendar.isWorkingDay(day("2027-10-01")));
        assertTrue(world.calendar.isWorkingDay(day("2027-09-26")));
        assertTrue(world.calendar.knows(2027));
        assertEquals("2026 stays", day("2026-10-08"), world.calendar.after(day("2026-09-30"), 1));
        assertEquals(1, world.work.changes().size());
    }

    @Test
    public void r93_aNoticeMayReachIntoTheYearBefore() {
        world.calendar.load(
                world.province, ExpectedVersion.ANY, notice(2027, "2026-12-31", "2027-01-03", "2026-12-27"));
        assertEquals(day("2027-01-04"), world.calendar.after(day("2026-12-30"), 1));
        assertTrue(world.calendar.isWorkingDay(day("2026-12-27")));
        assertFalse(world.calendar.isWorkingDay(day("2026-10-01")));
    }

    @Test
    public void aCorrectedNoticeStandsInPlaceOfTheFormer() {
        world.calendar.load(world.province, ExpectedVersion.ANY, notice(2027, "2027-10-01", "2027-10-07"));
        world.calendar.load(world.province, ExpectedVersion.version(1), notice(2027, "2027-10-02", "2027-10-03"));
        assertTrue(world.calendar.isWorkingDay(day("2027-10-01")));
        assertEquals(
                ErrorCode.STALE,
                assertThrows(
                                PlatformException.class,
                                () -> world.calendar.load(
                                        world.province,
                                        ExpectedVersion.version(1),
                                        notice(2027, "2027-10-01", "2027-10-07")))
                        .code());
    }

    @Test
    public void aNoticeThatCanNotBeIsRefused() {
        refused(notice(2027, "2027-10-07", "2027-10-01"));
        refused(notice(2027, "2027-01-01", "2027-03-03"));
        refused(notice(2027, "2026-11-30", "2026-12-01"));
        refused(notice(2027, "2028-01-30", "2028-02-01"));
        refused(notice(2027, "2027-10-01", "2027-10-07", "2027-10-03"));
        refused(new HolidayNotice(
                2027, 0, " ", List.of(new HolidayNotice.Span(day("2027-10-01"), day("2027-10-01"))), List.of()));
        refused(new HolidayNotice(2027, 0, "x", List.of(), List.of()));
        assertEquals(
                ErrorCode.DENIED,
                assertThrows(
                                PlatformException.class,
                                () -> world.calendar.load(
                                        Callers.city(), ExpectedVersion.ANY, notice(2027, "2027-10-01", "2027-10-07")))
                        .code());
    }
}
