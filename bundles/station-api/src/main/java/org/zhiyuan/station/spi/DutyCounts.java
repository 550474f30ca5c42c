package org.zhiyuan.station.spi;

import java.time.LocalDate;
import org.zhiyuan.station.StationId;

/** How many activities with feedback a station has had of those it owes (年组织志愿服务活动场次), R43; an OSGi service of the records. */
@FunctionalInterface
public interface DutyCounts {

    /** Of the year that counts for a station titled on that day: the calendar's or the title's (R103); joins the open unit of work. */
    DutyCount of(StationId station, LocalDate titled, int year);
}
