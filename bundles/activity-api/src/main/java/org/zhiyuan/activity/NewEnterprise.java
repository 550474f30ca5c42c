package org.zhiyuan.activity;

import java.util.Set;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;

/** What an enterprise states of itself; it is registered by its own act only (中小企业促进法 52, 54). */
public record NewEnterprise(
        String name,
        CreditCode creditCode,
        Region region,
        Industry industry,
        Set<EnterpriseTag> tags,
        Contact contact) {

    public NewEnterprise {
        tags = tags == null ? Set.of() : Set.copyOf(tags);
        new Problems()
                .text("name", name, 200)
                .require("creditCode", creditCode)
                .require("region", region)
                .require("industry", industry)
                .require("contact", contact)
                .raise();
    }
}
