package org.zhiyuan.expert;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with experts, and by whom. */
public enum ExpertOperation implements Operation {
    EXPERT_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.PROVINCIAL_TEAM, Role.CITY, Role.EXPERT, Role.INTEGRATOR),
    EXPERT_SELF_CHECK(Role.EXPERT, Role.PROVINCE),
    EXPERT_APPLY(Role.EXPERT),
    /** Never a city or a station, R76; takes two officials, R94. */
    EXPERT_REVIEW(Role.PROVINCE),
    EXPERT_FILE(Role.PROVINCE),
    /** What the national system says of the registration, R77. */
    EXPERT_REGISTER(Role.PROVINCIAL_TEAM),
    EXPERT_APPOINT(Role.PROVINCE),
    /** The expert, the province, and whoever else is a party (R10). */
    EXPERT_READ_AGREEMENT(
            Role.ADMINISTRATOR,
            Role.EXPERT,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.PROVINCIAL_TEAM,
            Role.SME_DEPARTMENT,
            Role.CITY,
            Role.STATION,
            Role.ENTERPRISE),
    EXPERT_SIGN(
            Role.EXPERT,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.PROVINCIAL_TEAM,
            Role.SME_DEPARTMENT,
            Role.CITY,
            Role.STATION,
            Role.ENTERPRISE),
    EXPERT_RENEW(Role.PROVINCE),
    /** Lays agreement and letter out anew while a party still has to sign, R10. */
    EXPERT_REDRAFT(Role.PROVINCE),
    /** Done by the date, by nobody. */
    EXPERT_EXPIRE(),
    /** Takes two officials, R94. */
    EXPERT_REVOKE_LETTER(Role.PROVINCE),
    EXPERT_REISSUE(Role.PROVINCE),
    /** Pauses, resumes, and sets the capacity. */
    EXPERT_AVAILABILITY(Role.EXPERT),
    EXPERT_RESIGN(Role.EXPERT),
    /** Takes two officials, R94. */
    EXPERT_DISMISS(Role.PROVINCE),
    /** Sees the whole ID number and phone for a stated purpose, which is logged (R87). */
    EXPERT_DISCLOSE(Role.PROVINCE),
    CALL_PUBLISH(Role.PROVINCE),
    INVITATION_ISSUE(Role.PROVINCE),
    INVITATION_READ(Role.PROVINCE, Role.ADMINISTRATOR),
    INVITATION_DECLINE(Role.EXPERT),
    /** Takes two officials, R94. */
    AGE_OVERRIDE(Role.PROVINCE),
    AGE_OVERRIDE_READ(Role.PROVINCE, Role.ADMINISTRATOR);

    private final Set<Role> roles;

    ExpertOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
