package org.zhiyuan.expert;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with experts, and by whom. */
public enum ExpertOperation implements Operation {
    EXPERT_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.EXPERT, Role.INTEGRATOR),
    EXPERT_SELF_CHECK(Role.EXPERT, Role.PROVINCE),
    EXPERT_APPLY(Role.EXPERT),
    /** Never a city or a station, R76. */
    EXPERT_REVIEW(Role.PROVINCE),
    EXPERT_APPOINT(Role.PROVINCE),
    /** The expert, the province, and whoever else is a party (R10). */
    EXPERT_SIGN(Role.EXPERT, Role.PROVINCE, Role.CITY, Role.STATION, Role.ENTERPRISE),
    EXPERT_DISMISS(Role.PROVINCE),
    /** Sees the whole ID number and phone for a stated purpose, which is logged (R87). */
    EXPERT_DISCLOSE(Role.PROVINCE);

    private final Set<Role> roles;

    ExpertOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
