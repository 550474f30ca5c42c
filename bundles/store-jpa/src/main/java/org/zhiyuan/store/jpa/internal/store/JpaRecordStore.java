package org.zhiyuan.store.jpa.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.store.RecordStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.RecordEntity;
import org.zhiyuan.store.jpa.internal.entity.ServedEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Service records in the table {@code records}; the running totals are {@link Totals}. */
public final class JpaRecordStore implements RecordStore {

    private static final Order BY_START = Order.latest("startsAt");
    private static final Order OLDEST_FIRST = new Order("startsAt", false, false);

    private final JpaUnitOfWork units;
    private final Aggregates<ServiceRecord, RecordEntity> rows;
    private final Totals totals;

    public JpaRecordStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.totals = new Totals(units);
        this.rows = new Aggregates<>(
                units,
                bodies,
                ServiceRecord.class,
                RecordEntity.class,
                RecordEntity::new,
                record -> record.id().value(),
                RecordEntity::copy);
    }

    @Override
    public ServiceRecord insert(ServiceRecord record) {
        ServiceRecord stored = rows.insert(record);
        return units.writing(em -> {
            record.session()
                    .recipients()
                    .forEach(enterprise -> em.persist(new ServedEntity(stored, enterprise.value())));
            em.flush();
            return stored;
        });
    }

    @Override
    public Optional<ServiceRecord> find(RecordId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<ServiceRecord> find(ActivityId activity, ExpertId expert) {
        return rows.first(new Where().is("activity", activity.value()).is("expert", expert.value()), Order.LATEST);
    }

    @Override
    public List<ServiceRecord> of(ActivityId activity) {
        return rows.all(new Where().is("activity", activity.value()), OLDEST_FIRST);
    }

    @Override
    public ServiceRecord replace(ServiceRecord next) {
        return rows.replace(next);
    }

    @Override
    public Page<ServiceRecord> list(RecordQuery query, Set<ExpertId> merged, VisibilityScope sight, PageRequest page) {
        List<String> also = merged.stream().map(ExpertId::value).toList();
        return units.reading(em -> rows.page(where(em, query, also, sight), BY_START, page));
    }

    private static Where where(EntityManager em, RecordQuery query, List<String> also, VisibilityScope sight) {
        Where where = new Where().in(query.region());
        if (query.expert() != null) {
            where.any("expert", "expert", with(List.of(query.expert().value()), also));
        }
        where.and("e.startsAt >= :from", "from", query.from() == null ? null : startOf(query.from()))
                .and(
                        "e.startsAt < :until",
                        "until",
                        query.until() == null ? null : startOf(query.until().plusDays(1)))
                .seen(new VisibilityScope(sight.region(), null));
        if (sight.owner() == null) {
            return where;
        }
        // The few experts of the account first: then the index by expert finds the page at once.
        List<String> own = em.createQuery("select x.id from ExpertEntity x where x.owner = :owner", String.class)
                .setParameter("owner", sight.owner().value())
                .getResultList();
        return where.any("expert", "own", with(own, also));
    }

    private static List<String> with(List<String> ids, List<String> also) {
        return Stream.concat(ids.stream(), also.stream()).distinct().toList();
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toInstant().toEpochMilli();
    }

    @Override
    public List<ServiceRecord> between(ExpertId expert, Instant from, Instant until) {
        return rows.all(
                new Where()
                        .is("expert", expert.value())
                        .and("e.startsAt >= :from and e.startsAt < :until")
                        .set("from", from.toEpochMilli())
                        .set("until", until.toEpochMilli()),
                OLDEST_FIRST);
    }

    @Override
    public List<TimeSlot> overlaps(ExpertId expert, TimeSlot time) {
        return units.reading(em -> em
                .createQuery(
                        "select e.startsAt, e.endsAt from RecordEntity e "
                                + "where e.expert = :expert and e.startsAt < :end and e.endsAt > :start order by e.startsAt",
                        Object[].class)
                .setParameter("expert", expert.value())
                .setParameter("start", time.start().toEpochMilli())
                .setParameter("end", time.end().toEpochMilli())
                .getResultList()
                .stream()
                .map(row -> new TimeSlot(Instant.ofEpochMilli((Long) row[0]), Instant.ofEpochMilli((Long) row[1])))
                .toList());
    }

    @Override
    public void add(RecordTotals more) {
        totals.add(more);
    }

    @Override
    public Optional<RecordTotals> totals(ExpertId expert, int year) {
        return totals.find(expert, year);
    }

    @Override
    public List<RecordTotals> totals(int year) {
        return totals.list(year);
    }
}
