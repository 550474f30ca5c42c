package org.zhiyuan.supervision.internal;

import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityService;

/** Which agency has a region's tasks (主管机构), R13, R93: its city's once that is filed, since it may not act before; else the province's. */
public final class AgencyInCharge {

    private final CityService cities;

    public AgencyInCharge(CityService cities) {
        this.cities = cities;
    }

    Role of(Region region) {
        return !region.isProvince()
                        && cities.find(region.city()).filter(City::active).isPresent()
                ? Role.CITY
                : Role.PROVINCE;
    }
}
