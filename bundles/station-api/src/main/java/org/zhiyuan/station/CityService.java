package org.zhiyuan.station;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Region;

/** The city organisations (市级专门服务机构): those whose bundles are there and those once filed; public. */
@ProviderType
public interface CityService {

    List<City> list();

    Optional<City> find(Region region);
}
