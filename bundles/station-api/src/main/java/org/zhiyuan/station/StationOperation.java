package org.zhiyuan.station;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with rounds, city agencies and stations, and by whom. */
public enum StationOperation implements Operation {
    ROUND_OPEN(Role.PROVINCE),
    CITY_RECOMMEND(Role.SME_DEPARTMENT),
    CITY_FILE(Role.PROVINCE),
    STATION_READ(
            Role.ADMINISTRATOR,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.PROVINCIAL_TEAM,
            Role.SME_DEPARTMENT,
            Role.CITY,
            Role.STATION,
            Role.INTEGRATOR),
    /** 优先遴选, R37. */
    STATION_RANK(
            Role.ADMINISTRATOR,
            Role.PROVINCE,
            Role.INDUSTRY_DEPARTMENT,
            Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.SME_DEPARTMENT,
            Role.CITY),
    STATION_SELF_CHECK(Role.STATION, Role.CITY, Role.PROVINCE),
    STATION_APPLY(Role.STATION),
    STATION_SUBMIT(Role.STATION),
    STATION_ASSESS(Role.CITY),
    /** 本地区中小企业主管部门意见, R27. */
    STATION_GIVE_OPINION(Role.SME_DEPARTMENT),
    STATION_SEND_BACK(Role.CITY),
    STATION_LAPSE(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY),
    STATION_REVIEW(Role.PROVINCE),
    /** 提交后合规情况登记, R26: the applicant reports what has turned against it, the agencies what they know. */
    STATION_RECORD_CONDUCT(Role.STATION, Role.CITY, Role.PROVINCE),
    /** 联合授予, R14: each department for itself, or its refusal. */
    STATION_GRANT(Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT),
    /** 公示异议, R104: open to everybody. */
    STATION_OBJECT(Role.values()),
    STATION_ANSWER_OBJECTION(Role.PROVINCE),
    STATION_REGISTER_ON_PLATFORM(Role.PROVINCE, Role.INTEGRATOR),
    STATION_REGISTER_NATIONALLY(Role.PROVINCE, Role.PROVINCIAL_TEAM),
    /** 审核登记入库, R15, R35. */
    STATION_ADMIT(Role.PROVINCIAL_TEAM),
    STATION_OPEN_YEAR(Role.PROVINCE),
    STATION_ASSESS_YEAR(Role.PROVINCE),
    STATION_REPORT_RECTIFICATION(Role.STATION),
    STATION_RECHECK_YEAR(Role.PROVINCE),
    /** 责令停止活动及其解除, R94: follows a case's decision. */
    STATION_SUSPEND(Role.PROVINCE),
    STATION_REVOKE(Role.PROVINCE),
    STATION_CONTACT(Role.STATION),
    STATION_WITHDRAW(Role.STATION),
    /** Sees the whole ID number or phone for a stated purpose, which is logged (R87). */
    STATION_DISCLOSE(Role.PROVINCE, Role.CITY);

    private final Set<Role> roles;

    StationOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
