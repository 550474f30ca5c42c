package org.zhiyuan.account;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with accounts, and by whom. */
public enum AccountOperation implements Operation {
    /** A city agency makes accounts for the parties of its own city. */
    ACCOUNT_CREATE(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY),
    ACCOUNT_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY),
    /** A second pair of eyes on a new official, R94. */
    ACCOUNT_CONFIRM(Role.ADMINISTRATOR, Role.PROVINCE),
    ACCOUNT_CHANGE(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    AccountOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
