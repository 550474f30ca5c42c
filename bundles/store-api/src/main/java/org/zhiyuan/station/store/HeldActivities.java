package org.zhiyuan.station.store;

import java.time.LocalDate;
import java.util.Collection;
import org.zhiyuan.station.StationId;

/** How many activities stations have held (已完成场次), R43, as far as their yearly assessment needs to know it. */
@FunctionalInterface
public interface HeldActivities {

    /**
     * Archived with feedback by any of the stations, from the first to the last day, both included; each once.
     *
     * @param courses whether online courses count
     */
    int count(Collection<StationId> stations, LocalDate from, LocalDate until, boolean courses);
}
