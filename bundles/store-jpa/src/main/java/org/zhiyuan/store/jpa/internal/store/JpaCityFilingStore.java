package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.CityFilingStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.CityFilingEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Recommendations and filings in the table {@code city_filings}, by division code. */
public final class JpaCityFilingStore implements CityFilingStore {

    private static final Order BY_REGION = Order.byText("id");

    private final Aggregates<CityFiling, CityFilingEntity> rows;

    public JpaCityFilingStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                CityFiling.class,
                CityFilingEntity.class,
                CityFilingEntity::new,
                filing -> filing.region().code(),
                (row, filing) -> {});
    }

    @Override
    public CityFiling insert(CityFiling filing) {
        return rows.insert(filing);
    }

    @Override
    public CityFiling replace(CityFiling next) {
        return rows.replace(next);
    }

    @Override
    public Optional<CityFiling> find(Region city) {
        return rows.find(city.code());
    }

    @Override
    public List<CityFiling> list() {
        return rows.all(new Where(), BY_REGION);
    }
}
