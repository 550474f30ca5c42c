package org.zhiyuan.decision;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with officials' ties, and by whom. */
public enum TieOperation implements Operation {
    /** Officials declare their own; the province and the administrator also somebody else's. */
    TIE_DECLARE(
            Role.ADMINISTRATOR,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.PROVINCIAL_TEAM,
            Role.SME_DEPARTMENT,
            Role.CITY),
    /** Officials read their own; the province and the administrator all. */
    TIE_READ(
            Role.ADMINISTRATOR,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.PROVINCIAL_TEAM,
            Role.SME_DEPARTMENT,
            Role.CITY),
    TIE_REMOVE(Role.ADMINISTRATOR, Role.PROVINCE),
    /** In the audit trail: the platform kept an official from deciding; nobody does it. */
    TIE_EXCLUDE;

    private final Set<Role> roles;

    TieOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
