package org.zhiyuan.rule;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with the rule book beyond reading it, and by whom. */
public enum RuleOperation implements Operation {
    RULE_CHANGE_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT),
    RULE_PROPOSE(Role.PROVINCE),
    RULE_PUBLISH(Role.PROVINCE),
    RULE_WITHDRAW(Role.PROVINCE),
    /** The rule laboratory (规则试算). */
    RULE_TRY(Role.PROVINCE),
    /** Within their sight, so applicants only their own. */
    RULE_REPLAY(
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.CITY,
            Role.STATION,
            Role.EXPERT);

    private final Set<Role> roles;

    RuleOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
