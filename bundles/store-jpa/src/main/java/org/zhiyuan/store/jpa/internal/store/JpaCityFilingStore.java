package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.CityFilingStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.CityFilingEntity;

/** Filings in the table {@code city_filings}, by division code; a filing never changes. */
public final class JpaCityFilingStore implements CityFilingStore {

    private final JpaUnitOfWork units;
    private final Bodies bodies;

    public JpaCityFilingStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.bodies = bodies;
    }

    @Override
    public CityFiling insert(CityFiling filing) {
        return units.writing(em -> {
            CityFilingEntity row = new CityFilingEntity();
            row.identify(filing.region().code());
            row.write(bodies.write(filing));
            em.persist(row);
            em.flush();
            return filing;
        });
    }

    @Override
    public Optional<CityFiling> find(Region city) {
        return units.reading(em -> Optional.ofNullable(em.find(CityFilingEntity.class, city.code())).map(this::read));
    }

    @Override
    public List<CityFiling> list() {
        return units.reading(em -> em.createQuery("select e from CityFilingEntity e order by e.id", CityFilingEntity.class).getResultList()
                .stream().map(this::read).toList());
    }

    private CityFiling read(CityFilingEntity row) {
        return bodies.read(row.body(), CityFiling.class);
    }
}
