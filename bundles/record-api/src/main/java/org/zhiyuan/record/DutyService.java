package org.zhiyuan.record;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/** Counts the stations' duties. */
public interface DutyService {

    /** For the station itself and the agencies of its region. */
    DutyCounter count(Caller caller, StationId station, int year);

    /** Held, planned and pace, to the year's end. CONFLICT without a title. */
    DutyForecast forecast(Caller caller, StationId station, int year);

    /**
     * Titled stations within the caller's sight, by title; a page may be short although another follows.
     *
     * @param missing only those that will miss the duty
     */
    Page<DutyForecast> forecasts(Caller caller, Region region, int year, boolean missing, PageRequest page);
}
