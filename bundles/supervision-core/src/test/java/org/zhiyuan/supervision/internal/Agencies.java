package org.zhiyuan.supervision.internal;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityService;

/** Which cities are filed. */
final class Agencies {

    private Agencies() {}

    static AgencyInCharge filed(String... cities) {
        Class<?>[] type = {CityService.class};
        return new AgencyInCharge((CityService) Proxy.newProxyInstance(
                CityService.class.getClassLoader(), type, (proxy, method, arguments) -> {
                    if (!method.getName().equals("find")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    Region region = (Region) arguments[0];
                    return Optional.of(region)
                            .filter(city -> List.of(cities).contains(city.code()))
                            .map(city -> new City(
                                    city,
                                    0,
                                    Text.of("市", "city"),
                                    Text.of("机构", "agency"),
                                    null,
                                    true,
                                    null,
                                    "备案",
                                    LocalDate.of(2026, 1, 1),
                                    null));
                }));
    }
}
