package org.zhiyuan.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import org.zhiyuan.core.Times;

/** The year that a station's activities count for (活动年度), R103: by the calendar or from the title's anniversary; and how many it asks. */
public record ActivityYear(LocalDate from, LocalDate until, int required) {

    private static final int MONTHS = 12;

    /** The rules of the year's last day, or of today while it lasts. */
    public static RuleDay rules(RuleParameters parameters, int year, Clock clock) {
        LocalDate end = LocalDate.of(year, MONTHS, 31);
        LocalDate today = Times.today(clock);
        return new RuleDay(today.isBefore(end) ? today : end, parameters);
    }

    /** @param titled the day of the title, null without one */
    public static ActivityYear of(RuleDay rules, LocalDate titled, int year) {
        int whole = rules.integer("station.activities.year");
        if (rules.on("station.activities.title-year") && titled != null) {
            LocalDate from = Times.anniversary(titled, year - titled.getYear());
            LocalDate until =
                    Times.anniversary(titled, year + 1 - titled.getYear()).minusDays(1);
            return new ActivityYear(from, until, from.isBefore(titled) ? 0 : whole);
        }
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate until = LocalDate.of(year, MONTHS, 31);
        if (titled == null || titled.getYear() < year) {
            return new ActivityYear(from, until, whole);
        }
        if (titled.getYear() > year) {
            return new ActivityYear(from, until, 0);
        }
        boolean share = rules.on("station.activities.pro-rata");
        return new ActivityYear(from, until, share ? whole * (MONTHS + 1 - titled.getMonthValue()) / MONTHS : whole);
    }
}
