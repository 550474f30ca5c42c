package org.zhiyuan.station;

import java.time.LocalDate;

/** The days, both included, on which a name is public for objections before the grant (公示期), R104. */
public record Publicity(LocalDate from, LocalDate until) {

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
