package org.zhiyuan.expert;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Problems;

/**
 * A party of an agreement (协议方), R10; {@code account} is who signs for it, null for the provincial agency, for which any of its accounts
 * may.
 */
public record AgreementParty(Kind kind, String name, AccountId account) {

    /** What the party is to the service. */
    public enum Kind {
        /** 志愿者. */
        VOLUNTEER,
        /** 专门服务机构. */
        AGENCY,
        /** 服务对象. */
        RECIPIENT,
        /** 其他相关方. */
        OTHER
    }

    public AgreementParty {
        new Problems().require("kind", kind).text("name", name, 200).raise();
    }
}
