package org.zhiyuan.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The programme's calendar: Asia/Shanghai decides which day and which year a moment belongs to. */
public final class Times {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Times() {}

    public static Clock clock() {
        return Clock.system(ZONE);
    }

    public static LocalDate today(Clock clock) {
        return date(clock.instant());
    }

    public static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /**
     * The day on which that many years are complete (满年之日): the same day of the year, and for a 29 February without one the 1 March, since
     * a period that has no corresponding day runs through the month's last day (Civil Code art. 202).
     */
    public static LocalDate anniversary(LocalDate from, int years) {
        LocalDate day = from.plusYears(years);
        return day.getDayOfMonth() == from.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** Hours as they are shown (R7): two decimals, rounded half up, once; minutes are what is kept and summed. */
    public static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    /** Hours of a line after lines of so many minutes, so that the lines add up to the hours of their sum. */
    public static BigDecimal hoursAfter(long before, long minutes) {
        return hours(before + minutes).subtract(hours(before));
    }
}
