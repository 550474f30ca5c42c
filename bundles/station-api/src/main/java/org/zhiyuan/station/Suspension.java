package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.Times;

/** A time in which a station was ordered to stop its activities (责令停止活动), R94: the case it rests on, and its end, null while it lasts. */
public record Suspension(String caseId, Instant from, Instant until) {

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /** From before the day began to after it ended. */
    boolean coversAll(LocalDate day) {
        return Times.date(from).isBefore(day)
                && (until == null || Times.date(until).isAfter(day));
    }

    Suspension lifted(Instant moment) {
        return new Suspension(caseId, from, moment);
    }
}
