package org.zhiyuan.duty.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.station.StationId;

/** Looks up what is owed, in the database. */
public interface OverdueStore {

    /** The last moment at which each of the stations collected a demand; those that never did are missing. */
    Map<StationId, Instant> lastCollected(List<StationId> stations);

    /** Activities that ended before the moment, are not cancelled and lack their feedback; longest over first. */
    Page<Activity> unreported(
            Region region, StationId station, VisibilityScope sight, Instant before, PageRequest page);

    long countUnreported(VisibilityScope sight, Instant before);
}
