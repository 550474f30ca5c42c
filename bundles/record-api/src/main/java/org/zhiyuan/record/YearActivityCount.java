package org.zhiyuan.record;

import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.station.StationId;

/** What a station has held in a year (年度活动场次), R43: activities archived with feedback in the calendar year, and how many are required. */
public record YearActivityCount(StationId station, int year, int done, int required, List<ActivityId> activities) {

    public YearActivityCount {
        activities = List.copyOf(activities);
    }

    public boolean met() {
        return done >= required;
    }
}
