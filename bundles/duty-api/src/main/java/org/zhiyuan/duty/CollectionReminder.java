package org.zhiyuan.duty;

import java.time.LocalDate;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/** That a station has collected no demand for a whole period (需求搜集提醒), R42; {@code last} is null if it never did. */
public record CollectionReminder(StationId station, String name, Region region, LocalDate since, LocalDate last) {}
