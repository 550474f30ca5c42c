package org.zhiyuan.station.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;

/** Keeps the recommendations and filings of city agencies. */
public interface CityFilingStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the city has one */
    CityFiling insert(CityFiling filing);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    CityFiling replace(CityFiling next);

    Optional<CityFiling> find(Region city);

    /** By region. */
    List<CityFiling> list();
}
