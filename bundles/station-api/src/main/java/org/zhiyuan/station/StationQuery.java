package org.zhiyuan.station;

import org.zhiyuan.core.Region;

/** Which stations are wanted; null means any. {@code name} is part of the name. */
public record StationQuery(Region region, StationStage stage, Integer round, String name) {

    public static final StationQuery ALL = new StationQuery(null, null, null, null);
}
