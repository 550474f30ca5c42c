package org.zhiyuan.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.store.OverdueStore;
import org.zhiyuan.station.StationId;

/** What is owed, found among the demands and activities in memory. */
public final class MemoryOverdueStore implements OverdueStore {

    private final MemoryDemandStore demands;
    private final MemoryActivityStore activities;

    public MemoryOverdueStore(MemoryDemandStore demands, MemoryActivityStore activities) {
        this.demands = demands;
        this.activities = activities;
    }

    @Override
    public Map<StationId, Instant> lastCollected(List<StationId> stations) {
        Map<StationId, Instant> last = new HashMap<>();
        demands.all()
                .filter(demand -> demand.collector() != null && stations.contains(demand.collector()))
                .forEach(demand -> last.merge(demand.collector(), demand.statedAt(), (a, b) -> a.isAfter(b) ? a : b));
        return last;
    }

    @Override
    public Page<Activity> unreported(
            Region region, StationId station, VisibilityScope sight, Instant before, PageRequest page) {
        return MemoryStore.page(
                owed(sight, before)
                        .filter(each -> (region == null || region.contains(each.region()))
                                && (station == null
                                        || station.equals(each.plan().station()))),
                each -> String.format("%019d", each.plan().slot().end().toEpochMilli()) + each.id(),
                false,
                page);
    }

    @Override
    public long countUnreported(VisibilityScope sight, Instant before) {
        return owed(sight, before).count();
    }

    private Stream<Activity> owed(VisibilityScope sight, Instant before) {
        return activities
                .all()
                .filter(each -> each.owesFeedback()
                        && each.plan().slot().end().isBefore(before)
                        && sight.covers(each.region(), each.owner()));
    }
}
