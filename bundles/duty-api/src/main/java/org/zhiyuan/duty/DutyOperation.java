package org.zhiyuan.duty;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with the stations' duties, and by whom. */
public enum DutyOperation implements Operation {
    ASSIGNMENT_SET(Role.PROVINCE, Role.CITY),
    ASSIGNMENT_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION),
    ASSIGNMENT_ANSWER(Role.STATION),
    ASSIGNMENT_REPORT(Role.STATION),
    ASSIGNMENT_JUDGE(Role.PROVINCE, Role.CITY),
    CONCERN_RAISE(Role.STATION),
    CONCERN_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION),
    CONCERN_ANSWER(Role.PROVINCE),
    /** What is owed: reminders and missing feedback. */
    DEBT_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION),
    PROGRAMME_OFFER(Role.STATION),
    PROGRAMME_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION, Role.EXPERT, Role.ENTERPRISE),
    /** By the principal's own consent only. */
    PARTICIPATION_JOIN(Role.ENTERPRISE),
    PARTICIPATION_READ(Role.STATION, Role.EXPERT, Role.ENTERPRISE),
    PARTICIPATION_SERVE(Role.STATION),
    /** For a stated purpose, which is logged (R87). */
    PARTICIPATION_DISCLOSE(Role.PROVINCE),
    GROUP_REPORT(Role.PROVINCE, Role.CITY),
    SECTOR_REPORT(
            Role.ADMINISTRATOR,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.SME_DEPARTMENT,
            Role.CITY,
            Role.INTEGRATOR);

    private final Set<Role> roles;

    DutyOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
