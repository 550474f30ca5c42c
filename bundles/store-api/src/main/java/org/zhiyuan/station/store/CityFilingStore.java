package org.zhiyuan.station.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;

/** Keeps the filings of city agencies. */
public interface CityFilingStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the city is filed */
    CityFiling insert(CityFiling filing);

    Optional<CityFiling> find(Region city);

    /** By region. */
    List<CityFiling> list();
}
