package org.zhiyuan.deadline;

import java.time.LocalDate;

/** The working days (工作日) by which official deadlines run, by the State Council's holidays; an OSGi service. */
public interface WorkCalendar {

    boolean isWorkingDay(LocalDate day);

    /** The given number of working days after the day, which does not count itself. */
    default LocalDate after(LocalDate day, int days) {
        LocalDate result = day;
        for (int left = days; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }
}
