package org.zhiyuan.station;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with rounds, city agencies and stations, and by whom. */
public enum StationOperation implements Operation {
    ROUND_OPEN(Role.PROVINCE),
    CITY_FILE(Role.PROVINCE),
    STATION_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT, Role.CITY, Role.STATION,
            Role.INTEGRATOR),
    STATION_SELF_CHECK(Role.STATION, Role.CITY, Role.PROVINCE),
    STATION_APPLY(Role.STATION),
    STATION_SUBMIT(Role.STATION),
    STATION_ASSESS(Role.CITY),
    STATION_REVIEW(Role.PROVINCE),
    /** 联合授予, R14: each department for itself. */
    STATION_GRANT(Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT),
    STATION_REVOKE(Role.PROVINCE),
    STATION_WITHDRAW(Role.STATION),
    /** Sees the whole ID number or phone for a stated purpose, which is logged (R87). */
    STATION_DISCLOSE(Role.PROVINCE, Role.CITY);

    private final Set<Role> roles;

    StationOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
