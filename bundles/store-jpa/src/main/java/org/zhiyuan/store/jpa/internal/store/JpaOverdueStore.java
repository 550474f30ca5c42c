package org.zhiyuan.store.jpa.internal.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.store.OverdueStore;
import org.zhiyuan.station.StationId;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.ActivityEntity;
import org.zhiyuan.store.jpa.internal.query.Listing;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Rows;
import org.zhiyuan.store.jpa.internal.query.Where;

/** What is owed, from the tables {@code demands} and {@code activities}. */
public final class JpaOverdueStore implements OverdueStore {

    private static final Order LONGEST_OVER = new Order("owedSince", false, false);

    private final JpaUnitOfWork units;
    private final Listing<Activity> activities;

    public JpaOverdueStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.activities =
                new Listing<>(units, new Rows<>(bodies, Activity.class), Activity.class, ActivityEntity.class);
    }

    @Override
    public Map<StationId, Instant> lastCollected(List<StationId> stations) {
        if (stations.isEmpty()) {
            return Map.of();
        }
        Map<StationId, Instant> last = new HashMap<>();
        units.reading(em -> em.createQuery(
                                "select e.station, max(e.statedAt) from DemandEntity e where e.station in (:stations) "
                                        + "group by e.station",
                                Object[].class)
                        .setParameter(
                                "stations",
                                stations.stream().map(StationId::value).toList())
                        .getResultList())
                .forEach(row ->
                        last.put(new StationId((String) row[0]), Instant.ofEpochMilli(((Number) row[1]).longValue())));
        return last;
    }

    @Override
    public Page<Activity> unreported(
            Region region, StationId station, VisibilityScope sight, Instant before, PageRequest page) {
        Where where = owed(sight, before).in(region).is("station", station == null ? null : station.value());
        return units.reading(em -> activities.page(em, where, LONGEST_OVER, page));
    }

    @Override
    public long countUnreported(VisibilityScope sight, Instant before) {
        return units.reading(em -> activities.count(em, owed(sight, before)));
    }

    private static Where owed(VisibilityScope sight, Instant before) {
        return new Where()
                .and("e.owedSince < :before", "before", before.toEpochMilli())
                .seen(sight);
    }
}
