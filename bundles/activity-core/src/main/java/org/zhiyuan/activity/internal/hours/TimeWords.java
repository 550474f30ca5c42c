package org.zhiyuan.activity.internal.hours;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;

/** How refusals write times, to the second where there are seconds, so that what they offer can be stated as it is written. */
public final class TimeWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private TimeWords() {}

    public static String of(Instant moment) {
        ZonedDateTime local = moment.atZone(Times.ZONE);
        return (local.getSecond() == 0 ? MINUTE : SECOND).format(local);
    }

    public static String of(TimeSlot slot) {
        return of(slot.start()) + "–" + of(slot.end());
    }

    public static String of(List<TimeSlot> slots) {
        return slots.isEmpty() ? "—" : slots.stream().map(TimeWords::of).collect(Collectors.joining(", "));
    }
}
