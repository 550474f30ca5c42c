package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.record.store.DutyStore;
import org.zhiyuan.station.StationId;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.entity.DutyEntity;

/** Duties in the table {@code duties}. */
public final class JpaDutyStore implements DutyStore {

    private final JpaUnitOfWork units;

    public JpaDutyStore(JpaUnitOfWork units) {
        this.units = units;
    }

    @Override
    public void enter(StationId station, int year, ActivityId activity) {
        units.writing(em -> {
            DutyEntity.Key key = new DutyEntity.Key(station.value(), year, activity.value());
            if (em.find(DutyEntity.class, key) == null) {
                em.persist(new DutyEntity(key));
                em.flush();
            }
            return null;
        });
    }

    @Override
    public List<ActivityId> list(StationId station, int year) {
        return units.reading(em -> em.createQuery(
                        "select d.activity from DutyEntity d where d.station = :station and d.year = :year order by d.activity",
                                String.class)
                .setParameter("station", station.value()).setParameter("year", year).getResultList().stream().map(ActivityId::new)
                        .toList());
    }
}
