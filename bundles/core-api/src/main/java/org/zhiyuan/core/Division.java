package org.zhiyuan.core;

/**
 * An administrative division (行政区划) as the table of its province states it (R2). The area is who administers it: of a county its city, of
 * 容城, 安新 and 雄县 the new area 雄安, of 辛集 and 定州 themselves.
 *
 * @param abbreviation the one character a province's papers are numbered with (简称), null for all others
 */
public record Division(Region region, Kind kind, Region area, Text name, String abbreviation) {

    /** The kinds of divisions; a zone (统计用区划) is known to the statisticians only, GB/T 2260 does not have it. */
    public enum Kind {
        PROVINCE,
        CITY,
        AREA,
        COUNTY,
        ZONE
    }

    /** Whether a city organisation (市级专门服务机构) may be responsible for it. */
    public boolean administers() {
        return kind == Kind.CITY || kind == Kind.AREA || kind == Kind.COUNTY && region.equals(area);
    }
}
