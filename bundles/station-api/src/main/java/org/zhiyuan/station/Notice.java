package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.Region;

/**
 * A public notice on a station (通报公布), R34, R40, R104; never changes.
 *
 * @param number the notice's own number, {@code title} the title's, {@code documents} the departments' documents behind it; may be null
 * @param until the last day for objections, null for other kinds
 */
public record Notice(
        NoticeId id,
        long version,
        String number,
        NoticeKind kind,
        StationId station,
        String name,
        Region region,
        String title,
        String documents,
        String reason,
        LocalDate date,
        LocalDate until,
        Instant publishedAt) {}
