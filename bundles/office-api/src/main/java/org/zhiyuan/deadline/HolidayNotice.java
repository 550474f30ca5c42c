package org.zhiyuan.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The State Council's notice on one year's holidays (节假日安排通知): the days off, and the weekends worked for them. Its days lie in the year,
 * or in the month before or after it.
 */
public record HolidayNotice(int year, long version, String notice, List<Span> off, List<LocalDate> working) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "holidays";

    public HolidayNotice {
        off = List.copyOf(off);
        working = List.copyOf(working);
    }

    /** Days off on end, both included. */
    public record Span(LocalDate from, LocalDate until) {}
}
