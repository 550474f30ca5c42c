package org.zhiyuan.organization;

/** A volunteer team (志愿服务团体/队), R6: approved by a unit, not registered; the provincial team (总团队, R15) is one of them. */
public record VolunteerTeam(TeamId id, long version, NewTeam facts) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "team";

    /** Whether it may act there: inside the unit or community that approved it, or anywhere as the provincial team (条例 art. 42). */
    public boolean mayActIn(String unit) {
        return facts.scope() == ActingScope.PROVINCE
                || unit != null && facts.approvedBy().strip().equals(unit.strip());
    }
}
