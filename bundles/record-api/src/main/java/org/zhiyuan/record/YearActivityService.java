package org.zhiyuan.record;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/** Counts what stations hold in a year against what it asks for (年度活动场次), R43, R103. */
public interface YearActivityService {

    /** For the station itself and the agencies of its region. */
    YearActivityCount count(Caller caller, StationId station, int year);

    /** Held, planned and pace, to the year's end. CONFLICT without a title. */
    YearActivityForecast forecast(Caller caller, StationId station, int year);

    /**
     * Titled stations within the caller's sight, by title; a page may be short although another follows.
     *
     * @param missing only those whose year will fall short
     */
    Page<YearActivityForecast> forecasts(Caller caller, Region region, int year, boolean missing, PageRequest page);
}
