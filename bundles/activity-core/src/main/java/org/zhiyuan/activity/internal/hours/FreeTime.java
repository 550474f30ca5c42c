package org.zhiyuan.activity.internal.hours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.core.TimeSlot;

/** What of a stretch of time is left (空闲时间) beside what is taken. */
final class FreeTime {

    private FreeTime() {}

    /** By start; empty if all is taken. */
    static List<TimeSlot> of(TimeSlot within, List<TimeSlot> taken) {
        List<TimeSlot> free = new ArrayList<>();
        Instant from = within.start();
        for (TimeSlot slot : taken.stream()
                .filter(within::overlaps)
                .sorted(Comparator.comparing(TimeSlot::start))
                .toList()) {
            if (slot.start().isAfter(from)) {
                free.add(new TimeSlot(from, slot.start()));
            }
            from = slot.end().isAfter(from) ? slot.end() : from;
        }
        if (from.isBefore(within.end())) {
            free.add(new TimeSlot(from, within.end()));
        }
        return free;
    }
}
