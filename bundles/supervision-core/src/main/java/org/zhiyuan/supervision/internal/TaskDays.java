package org.zhiyuan.supervision.internal;

import java.time.LocalDate;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.supervision.TaskKind;

/** When a task is due and when its role is reminded (办理时限), in working days, R93. */
public record TaskDays(WorkCalendar calendar, RuleParameters parameters) {

    RuleDay on(LocalDate day) {
        return new RuleDay(day, parameters);
    }

    /** The day of opening does not count. */
    LocalDate due(TaskKind kind, LocalDate opened) {
        return calendar.after(opened, on(opened).integer(kind.parameter()));
    }

    /** So many working days before it is due, but not before the day after it was opened. */
    LocalDate remind(LocalDate opened, LocalDate due) {
        LocalDate day = due;
        for (int left = on(opened).integer("task.remind.days"); left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day.isAfter(opened) ? day : opened.plusDays(1);
    }
}
