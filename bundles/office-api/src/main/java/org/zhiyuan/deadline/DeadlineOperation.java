package org.zhiyuan.deadline;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with the calendar of working days beyond reading it, and by whom. */
public enum DeadlineOperation implements Operation {
    HOLIDAYS_LOAD(Role.ADMINISTRATOR, Role.PROVINCE);

    private final Set<Role> roles;

    DeadlineOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
