package org.zhiyuan.station.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhiyuan.core.Times;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** The deadlines and switches of a station's life (期限与开关), which the handbook leaves open: R96, R104, R105. */
public final class Thresholds {

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    public Thresholds(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    public LocalDate supplementDeadline(LocalDate today) {
        return calendar.after(today, integer("station.supplement.days", today));
    }

    /** Whether a supplement, too, may only come within the round's window. */
    public boolean supplementWithinWindow(LocalDate today) {
        return on("station.supplement.within-window", today);
    }

    public LocalDate rectificationDeadline(LocalDate today) {
        return calendar.after(today, integer("station.rectification.days", today));
    }

    /** The last day of an objection period that starts today, null if there is none (R104). */
    public LocalDate objectionsUntil(LocalDate today) {
        int days = integer("station.objection.days", today);
        return days == 0 ? null : calendar.after(today, days);
    }

    /** The last day of the year that counts for a station: the calendar's, or the one before the title's anniversary (R103). */
    public LocalDate yearUntil(LocalDate titled, int year, LocalDate today) {
        return on("station.activities.title-year", today)
                ? Times.anniversary(titled, year + 1 - titled.getYear()).minusDays(1)
                : LocalDate.of(year, 12, 31);
    }

    /** Every class that the rule book has, had or will have on its list of those ranked first (R37). */
    public Set<String> priorityClasses(LocalDate today) {
        return new RuleDay(today, parameters).known(InstitutionRules.PREFERRED);
    }

    public boolean revocationNeedsCase(LocalDate today) {
        return on("station.revocation.needs-case", today);
    }

    /** The kinds of cases that a title can be revoked for, R40: by itself profit under the programme's name only. */
    public List<String> revocationKinds(LocalDate today) {
        return new RuleDay(today, parameters).codes("station.revocation.kinds");
    }

    public boolean failedYearRevokes(LocalDate today) {
        return on("station.year.failed.revokes", today);
    }

    private boolean on(String parameter, LocalDate day) {
        return integer(parameter, day) != 0;
    }

    private int integer(String parameter, LocalDate day) {
        return new RuleDay(day, parameters).integer(parameter);
    }
}
