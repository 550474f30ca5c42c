package org.zhiyuan.record.store;

import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.station.StationId;

/** Keeps which archived activities count for a station's year. */
public interface DutyStore {

    /** Counts the activity; nothing happens if it counts already. */
    void enter(StationId station, int year, ActivityId activity);

    List<ActivityId> list(StationId station, int year);
}
