package org.zhiyuan.station;

import org.zhiyuan.core.Region;

/** Which stations are wanted; null means any. {@code name} is part of the name. */
public record StationQuery(Region region, StationStage stage, Integer round, String name) {

    public static final StationQuery ALL = new StationQuery(null, null, null, null);

    /** @param other null for any */
    public StationQuery within(Region other) {
        return new StationQuery(other, stage, round, name);
    }

    public StationQuery at(StationStage other) {
        return new StationQuery(region, other, round, name);
    }

    public StationQuery ofRound(int year) {
        return new StationQuery(region, stage, year, name);
    }

    /** @param part null or blank for any name */
    public StationQuery named(String part) {
        return new StationQuery(region, stage, round, part);
    }
}
