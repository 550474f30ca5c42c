package org.zhiyuan.station.store;

import java.time.LocalDate;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.CityRecommendation;

/** How far a city agency has come (推荐、备案), R13: recommended, then filed with the province; {@code filing} is null until then. */
public record CityFiling(Region region, long version, CityRecommendation recommendation, String filing, LocalDate filedOn) {

    public boolean filed() {
        return filedOn != null;
    }
}
