package org.zhiyuan.station.spi;

import org.zhiyuan.station.StationId;

/** How many activities with feedback a station has had (年组织志愿服务活动场次), R43; an OSGi service of whoever keeps the records. */
@FunctionalInterface
public interface DutyCounts {

    /** Those that count for the calendar year; joins the open unit of work. */
    int done(StationId station, int year);
}
