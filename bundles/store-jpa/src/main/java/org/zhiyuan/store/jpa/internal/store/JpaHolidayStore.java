package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.rule.store.HolidayStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.HolidayEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Holidays in the table {@code holidays}, by year. */
public final class JpaHolidayStore implements HolidayStore {

    private final Aggregates<HolidayNotice, HolidayEntity> rows;

    public JpaHolidayStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                HolidayNotice.class,
                HolidayEntity.class,
                HolidayEntity::new,
                notice -> String.valueOf(notice.year()),
                (row, notice) -> {});
    }

    @Override
    public HolidayNotice insert(HolidayNotice notice) {
        return rows.insert(notice);
    }

    @Override
    public Optional<HolidayNotice> find(int year) {
        return rows.find(String.valueOf(year));
    }

    @Override
    public HolidayNotice replace(HolidayNotice next) {
        return rows.replace(next);
    }

    @Override
    public List<HolidayNotice> list() {
        return rows.all(new Where(), Order.byText("id"));
    }
}
