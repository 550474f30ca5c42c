package org.zhiyuan.duty;

import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/** Which tasks are wanted; null means any. {@code overdue} leaves what the station has not done by its day, longest overdue first. */
public record AssignmentQuery(Region region, StationId station, AssignmentStage stage, boolean overdue) {

    public static final AssignmentQuery ALL = new AssignmentQuery(null, null, null, false);
}
