package org.zhiyuan.record;

import org.zhiyuan.core.Caller;
import org.zhiyuan.station.StationId;

/** Counts the stations' duties. */
public interface DutyService {

    /** For the station itself and the agencies of its region. */
    DutyCounter count(Caller caller, StationId station, int year);
}
