package org.zhiyuan.organization;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;

/**
 * A registered non-profit whose aim is volunteer service (志愿服务组织), R6.
 *
 * @param creditCode of a body that civil affairs registered, so it begins with 5
 * @param registrationNumber of its registration certificate; {@code registeredBy} the civil affairs department, {@code registeredOn} when
 */
public record NewOrganization(
        String name,
        CreditCode creditCode,
        String registrationNumber,
        String registeredBy,
        LocalDate registeredOn,
        Region region,
        Contact contact) {

    public NewOrganization {
        new Problems()
                .text("name", name, 200)
                .require("creditCode", creditCode)
                .check(
                        creditCode == null || creditCode.value().startsWith("5"),
                        "creditCode",
                        Text.of(
                                "须为民政部门登记的社会组织（以5开头）",
                                "must be that of a body registered by civil affairs, beginning with 5"))
                .text("registrationNumber", registrationNumber, 60)
                .text("registeredBy", registeredBy, 100)
                .require("registeredOn", registeredOn)
                .require("region", region)
                .require("contact", contact)
                .check(
                        contact == null
                                || contact.name() != null && !contact.name().isBlank() && contact.phone() != null,
                        "contact",
                        Text.of("须有姓名和电话", "must have a name and a phone"))
                .raise();
    }
}
