package org.zhiyuan.organization;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;

/**
 * A team that a unit approved and that is not registered yet (志愿服务团体/队), R6.
 *
 * @param approvedBy the unit (单位), community or, for the provincial team, authority that approved it; it acts inside this one only
 * @param approvedByCode the unit's credit code, by which officials' ties to it are found (R94); null where it has none
 */
public record NewTeam(
        String name,
        String approvedBy,
        CreditCode approvedByCode,
        LocalDate approvedOn,
        ActingScope scope,
        Region region,
        Contact leader) {

    public NewTeam {
        new Problems()
                .text("name", name, 200)
                .text("approvedBy", approvedBy, 200)
                .require("approvedOn", approvedOn)
                .require("scope", scope)
                .require("region", region)
                .require("leader", leader)
                .check(
                        leader == null
                                || leader.name() != null && !leader.name().isBlank() && leader.phone() != null,
                        "leader",
                        Text.of("须有姓名和电话", "must have a name and a phone"))
                .check(
                        scope != ActingScope.PROVINCE || region == null || region.isProvince(),
                        "region",
                        Text.of("总团队属于全省", "of the provincial team must be the province"))
                .raise();
    }
}
