package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.CityFilingStore;

/** Filings of city agencies in memory. */
public final class MemoryCityFilingStore extends MemoryStore<Region, CityFiling> implements CityFilingStore {

    public MemoryCityFilingStore() {
        super(CityFiling::region, CityFiling::version, CityFiling::withVersion);
    }

    /** With the agencies of these cities on file. */
    public static MemoryCityFilingStore filed(String... cities) {
        MemoryCityFilingStore store = new MemoryCityFilingStore();
        for (String city : cities) {
            store.insert(new CityFiling(Region.of(city), 0, null, "冀备2026-1", LocalDate.of(2026, 3, 1), null));
        }
        return store;
    }

    @Override
    public CityFiling insert(CityFiling filing) {
        return add(filing);
    }

    @Override
    public CityFiling replace(CityFiling next) {
        return swap(next);
    }

    @Override
    public Optional<CityFiling> find(Region city) {
        return row(city);
    }

    @Override
    public List<CityFiling> list() {
        return all().sorted(Comparator.comparing(filing -> filing.region().code()))
                .toList();
    }
}
