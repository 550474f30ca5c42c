package org.zhiyuan.activity;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/** A small or medium enterprise (中小企业), the recipient of services (服务对象). */
public record Enterprise(EnterpriseId id, long version, AccountId owner, NewEnterprise facts) {

    public String name() {
        return facts.name();
    }

    public Region region() {
        return facts.region();
    }
}
