package org.zhiyuan.handover;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with hand-overs, and by whom; the team and other systems only with those to the systems they keep. */
public enum HandoverOperation implements Operation {
    HANDOVER_OPEN(Role.PROVINCE, Role.CITY),
    HANDOVER_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.PROVINCIAL_TEAM, Role.INTEGRATOR),
    HANDOVER_SEND(Role.PROVINCE, Role.CITY, Role.PROVINCIAL_TEAM, Role.INTEGRATOR),
    HANDOVER_RECEIPT(Role.PROVINCE, Role.CITY, Role.PROVINCIAL_TEAM, Role.INTEGRATOR);

    private final Set<Role> roles;

    HandoverOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
