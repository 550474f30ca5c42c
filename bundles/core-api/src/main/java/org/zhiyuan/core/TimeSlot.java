package org.zhiyuan.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A stretch of time from its start (included) to its end (excluded). */
public record TimeSlot(Instant start, Instant end) {

    public TimeSlot {
        if (start == null || end == null || !start.isBefore(end)) {
            throw PlatformException.invalid("end", Text.of("结束时间必须晚于开始时间", "must be later than the start"));
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** The programme's days that it touches; one that ends at midnight does not touch the day that begins then. */
    public List<LocalDate> days() {
        return Times.date(start)
                .datesUntil(Times.date(end.minusNanos(1)).plusDays(1))
                .toList();
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
