package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Times;
import org.zhiyuan.record.store.YearActivityStore;
import org.zhiyuan.station.StationId;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.entity.YearActivityEntity;

/** Duties in the table {@code duties}; what is planned, in {@code activities}. */
public final class JpaYearActivityStore implements YearActivityStore {

    private static final List<String> PUBLISHED =
            Stream.of(ActivityStage.OPEN, ActivityStage.AGREED).map(Enum::name).toList();
    private static final List<String> BEGUN = Stream.of(
                    ActivityStage.UNDER_WAY, ActivityStage.OBJECTION, ActivityStage.RECORDED, ActivityStage.REPORTED)
            .map(Enum::name)
            .toList();

    private final JpaUnitOfWork units;

    public JpaYearActivityStore(JpaUnitOfWork units) {
        this.units = units;
    }

    @Override
    public void enter(StationId station, ActivityId activity, LocalDate heldOn, ServiceTypeId type) {
        units.writing(em -> {
            YearActivityEntity.Key key =
                    new YearActivityEntity.Key(station.value(), heldOn.getYear(), activity.value());
            if (em.find(YearActivityEntity.class, key) == null) {
                em.persist(new YearActivityEntity(key, heldOn.toEpochDay(), type.value()));
                em.flush();
            }
            return null;
        });
    }

    @Override
    public List<ActivityId> held(StationId station, LocalDate from, LocalDate until, boolean courses) {
        return units.reading(em -> em
                .createQuery(
                        "select d.activity from YearActivityEntity d where d.station = :station "
                                + "and d.heldDay >= :from and d.heldDay <= :until"
                                + (courses ? "" : " and d.serviceType <> '" + COURSE + "'")
                                + " order by d.activity",
                        String.class)
                .setParameter("station", station.value())
                .setParameter("from", from.toEpochDay())
                .setParameter("until", until.toEpochDay())
                .getResultList()
                .stream()
                .map(ActivityId::new)
                .toList());
    }

    @Override
    public int planned(StationId station, LocalDate from, LocalDate until, LocalDate today, boolean courses) {
        return units.reading(em -> em.createQuery(
                        "select count(e) from ActivityEntity e where e.station = :station "
                                + "and e.startsAt >= :from and e.startsAt < :until "
                                + "and (e.stage in (:begun) or e.stage in (:published) and e.startsAt >= :today)"
                                + (courses ? "" : " and e.serviceType <> '" + COURSE + "'"),
                        Long.class)
                .setParameter("station", station.value())
                .setParameter("from", startOf(from))
                .setParameter("until", startOf(until.plusDays(1)))
                .setParameter("begun", BEGUN)
                .setParameter("published", PUBLISHED)
                .setParameter("today", startOf(today))
                .getSingleResult()
                .intValue());
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toInstant().toEpochMilli();
    }
}
