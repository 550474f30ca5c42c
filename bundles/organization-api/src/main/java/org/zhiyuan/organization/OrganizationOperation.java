package org.zhiyuan.organization;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with organisations and teams, and by whom. */
public enum OrganizationOperation implements Operation {
    ORGANIZATION_REGISTER(Role.PROVINCE, Role.CITY),
    ORGANIZATION_READ(
            Role.ADMINISTRATOR,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.SME_DEPARTMENT,
            Role.CITY,
            Role.PROVINCIAL_TEAM,
            Role.STATION,
            Role.INTEGRATOR),
    TEAM_REGISTER(Role.PROVINCE, Role.CITY),
    /** The station itself, or the agency in charge of it, names who set it up. */
    FOUNDER_NAME(Role.PROVINCE, Role.CITY, Role.STATION);

    private final Set<Role> roles;

    OrganizationOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
