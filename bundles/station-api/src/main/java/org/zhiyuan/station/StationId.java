package org.zhiyuan.station;

import org.zhiyuan.core.Ids;

/** Identifies a station (志愿服务工作站) or its application. */
public record StationId(String value) {

    public StationId {
        Ids.check("station", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
