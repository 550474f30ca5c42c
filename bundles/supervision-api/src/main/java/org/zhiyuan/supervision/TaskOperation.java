package org.zhiyuan.supervision;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with officials' tasks, and by whom; reminders and escalations are the platform's own. */
public enum TaskOperation implements Operation {
    TASK_READ(
            Role.ADMINISTRATOR,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.PROVINCIAL_TEAM,
            Role.SME_DEPARTMENT,
            Role.CITY),
    TASK_REMIND(Role.ADMINISTRATOR),
    TASK_ESCALATE(Role.ADMINISTRATOR),
    TASK_HAND_OVER(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    TaskOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
