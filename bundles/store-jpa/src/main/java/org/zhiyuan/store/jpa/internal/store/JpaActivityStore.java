package org.zhiyuan.store.jpa.internal.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.ActivityVisibility;
import org.zhiyuan.activity.store.HeldTime;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.ActivityEntity;
import org.zhiyuan.store.jpa.internal.entity.HoldEntity;
import org.zhiyuan.store.jpa.internal.entity.SeatEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Activities in the table {@code activities}, who has a seat in {@code seats}, and the experts' held quarter hours in {@code holds}. */
public final class JpaActivityStore implements ActivityStore {

    private static final Order BY_START = Order.latest("startsAt");
    private static final long QUARTER_MILLIS = 15 * 60 * 1000L;

    private final JpaUnitOfWork units;
    private final Aggregates<Activity, ActivityEntity> rows;

    public JpaActivityStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.rows = new Aggregates<>(
                units,
                bodies,
                Activity.class,
                ActivityEntity.class,
                ActivityEntity::new,
                activity -> activity.id().value(),
                (row, activity) -> {
                    if (row.copy(activity)) {
                        seat(activity);
                    }
                });
    }

    @Override
    public Activity insert(Activity activity) {
        return rows.insert(activity);
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return rows.find(id.value());
    }

    @Override
    public Activity replace(Activity next) {
        return rows.replace(next);
    }

    @Override
    public Page<Activity> list(ActivityQuery query, ActivityVisibility sight, PageRequest page) {
        Where where = new Where()
                .in(query.region())
                .is("serviceType", query.type() == null ? null : query.type().value())
                .is("stage", query.stage())
                .is("station", query.station() == null ? null : query.station().value())
                .and(
                        "e.startsAt >= :from",
                        "from",
                        query.from() == null ? null : query.from().toEpochMilli())
                .and(
                        "e.startsAt < :until",
                        "until",
                        query.until() == null ? null : query.until().toEpochMilli());
        if (query.expert() != null) {
            where.beside("SeatEntity", "q")
                    .and(
                            "q.activity = e.id and q.holder = :expert",
                            "expert",
                            query.expert().value());
        }
        return rows.page(see(where, sight), BY_START, page);
    }

    /** Any part of the sight suffices. A region alone, or seats alone, are found by index; both together are rare. */
    private static Where see(Where where, ActivityVisibility sight) {
        List<String> holders = Stream.of(sight.owner(), sight.expert(), sight.enterprise())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        if (sight.region() != null && (holders.isEmpty() || sight.region().isProvince())) {
            return where.seen(new VisibilityScope(sight.region(), null));
        }
        if (holders.isEmpty()) {
            return where.and("1 = 0");
        }
        if (sight.region() == null) {
            return where.beside("SeatEntity", "s")
                    .and("s.activity = e.id and s.holder in (:holders)", "holders", holders);
        }
        return where.and(
                        "(e." + (sight.region().isCity() ? "city" : "region") + " = :seenRegion or e.id in "
                                + "(select s.activity from SeatEntity s where s.holder in (:holders)))",
                        "holders",
                        holders)
                .set("seenRegion", sight.region().code());
    }

    /** The owner has a seat too, so that all that somebody may see is found alike. */
    private void seat(Activity activity) {
        units.writing(em -> {
            String id = activity.id().value();
            Set<String> holders = new HashSet<>(Set.of(activity.owner().value()));
            activity.experts().forEach(seat -> holders.add(seat.expert().value()));
            activity.enterprises().forEach(seat -> holders.add(seat.enterprise().value()));
            if (activity.version() > 1) {
                List<SeatEntity> seats = em.createQuery(
                                "select s from SeatEntity s where s.activity = :activity", SeatEntity.class)
                        .setParameter("activity", id)
                        .getResultList();
                seats.stream().filter(seat -> !holders.remove(seat.holder())).forEach(em::remove);
            }
            holders.forEach(holder -> em.persist(new SeatEntity(holder, id)));
            return null;
        });
    }

    @Override
    public void hold(ExpertId expert, TimeSlot slot, ActivityId activity) {
        long end = end(slot);
        units.writing(em -> {
            for (long quarter = first(slot); quarter < end; quarter++) {
                em.persist(new HoldEntity(expert.value(), quarter, activity.value()));
            }
            em.flush();
            return null;
        });
    }

    private static long first(TimeSlot slot) {
        return Math.floorDiv(slot.start().toEpochMilli(), QUARTER_MILLIS);
    }

    /** The first quarter hour that the slot no longer touches. */
    private static long end(TimeSlot slot) {
        return -Math.floorDiv(-slot.end().toEpochMilli(), QUARTER_MILLIS);
    }

    @Override
    public List<ActivityId> holding(ExpertId expert, TimeSlot time) {
        return units.reading(em -> em
                .createQuery(
                        "select h.activity from HoldEntity h where h.expert = :expert and h.quarter >= :first "
                                + "and h.quarter < :end order by h.quarter",
                        String.class)
                .setParameter("expert", expert.value())
                .setParameter("first", first(time))
                .setParameter("end", end(time))
                .getResultList()
                .stream()
                .distinct()
                .map(ActivityId::new)
                .toList());
    }

    @Override
    public void release(ExpertId expert, ActivityId activity) {
        units.writing(em -> em.createNativeQuery("DELETE FROM holds WHERE activity_id = ?1 AND expert_id = ?2")
                .setParameter(1, activity.value())
                .setParameter(2, expert.value())
                .executeUpdate());
    }

    @Override
    public HeldTime held(ExpertId expert, Instant from, Instant until) {
        return units.reading(em -> {
            Object[] row = em.createQuery(
                            "select count(h), count(distinct h.activity) from HoldEntity h "
                                    + "where h.expert = :expert and h.quarter >= :first and h.quarter < :last",
                            Object[].class)
                    .setParameter("expert", expert.value())
                    .setParameter("first", Math.floorDiv(from.toEpochMilli(), QUARTER_MILLIS))
                    .setParameter("last", Math.floorDiv(until.toEpochMilli(), QUARTER_MILLIS))
                    .getSingleResult();
            return new HeldTime(((Number) row[0]).intValue() * 15, ((Number) row[1]).intValue());
        });
    }
}
