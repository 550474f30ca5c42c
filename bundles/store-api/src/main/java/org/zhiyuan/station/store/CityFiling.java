package org.zhiyuan.station.store;

import java.time.LocalDate;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.CityRecommendation;

/**
 * How far a city agency has come (推荐、备案), R13: recommended, then filed with the province; {@code filing} is null until then.
 *
 * @param proposal the filing that a first official entered and that waits for a second one (R94), or null
 */
public record CityFiling(
        Region region,
        long version,
        CityRecommendation recommendation,
        String filing,
        LocalDate filedOn,
        Proposal proposal) {

    /** Neither recommended nor filed yet. */
    public static CityFiling none(Region region) {
        return new CityFiling(region, 0, null, null, null, null);
    }

    public boolean filed() {
        return filedOn != null;
    }

    public CityFiling withVersion(long next) {
        return new CityFiling(region, next, recommendation, filing, filedOn, proposal);
    }

    /** What was proposed on another recommendation falls away. */
    public CityFiling recommended(CityRecommendation by) {
        return new CityFiling(region, version, by, null, null, null);
    }

    public CityFiling proposed(Proposal waiting) {
        return new CityFiling(region, version, recommendation, null, null, waiting);
    }

    public CityFiling filed(CityRecommendation by, String number, LocalDate day) {
        return new CityFiling(region, version, by, number, day, null);
    }
}
