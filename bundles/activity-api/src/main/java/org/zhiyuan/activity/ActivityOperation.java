package org.zhiyuan.activity;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with enterprises, demands and activities, and by whom. */
public enum ActivityOperation implements Operation {
    ENTERPRISE_REGISTER(Role.ENTERPRISE),
    ENTERPRISE_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.ENTERPRISE, Role.INTEGRATOR),
    DEMAND_STATE(Role.ENTERPRISE),
    DEMAND_COLLECT(Role.STATION),
    DEMAND_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION, Role.ENTERPRISE, Role.INTEGRATOR),
    DEMAND_VERIFY(Role.PROVINCE, Role.CITY),
    /** 需求跟踪. */
    DEMAND_FOLLOW_UP(Role.ENTERPRISE, Role.STATION, Role.PROVINCE, Role.CITY),
    ACTIVITY_READ(
            Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION, Role.EXPERT, Role.ENTERPRISE, Role.INTEGRATOR),
    /** An enterprise plans the one-to-one service it asks for, a station what it holds, an agency its specials. */
    ACTIVITY_PLAN(Role.ENTERPRISE, Role.STATION, Role.PROVINCE, Role.CITY),
    ACTIVITY_ANSWER(Role.EXPERT),
    ACTIVITY_SIGN_UP(Role.ENTERPRISE),
    ACTIVITY_CONFIRM(Role.EXPERT, Role.ENTERPRISE, Role.STATION, Role.PROVINCE, Role.CITY),
    /** 异议处理. */
    ACTIVITY_SETTLE(Role.PROVINCE, Role.CITY),
    ACTIVITY_RATE(Role.ENTERPRISE),
    ACTIVITY_REPORT(Role.STATION, Role.PROVINCE, Role.CITY),
    ACTIVITY_CLOSE(Role.ENTERPRISE, Role.STATION, Role.PROVINCE, Role.CITY),
    /** 撤回邀请、中止服务. */
    ACTIVITY_RELEASE(Role.ENTERPRISE, Role.STATION, Role.PROVINCE, Role.CITY),
    ACTIVITY_CANCEL(Role.ENTERPRISE, Role.STATION, Role.PROVINCE, Role.CITY);

    private final Set<Role> roles;

    ActivityOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
