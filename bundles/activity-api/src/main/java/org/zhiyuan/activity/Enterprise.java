package org.zhiyuan.activity;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/**
 * A small or medium enterprise (中小企业), the recipient of services (服务对象).
 *
 * @param mergedInto the one this reads as while a merge stands (合并); said when read, never kept with the enterprise
 */
public record Enterprise(EnterpriseId id, long version, AccountId owner, NewEnterprise facts, EnterpriseId mergedInto) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "enterprise";

    /** As it is kept. */
    public static Enterprise of(EnterpriseId id, long version, AccountId owner, NewEnterprise facts) {
        return new Enterprise(id, version, owner, facts, null);
    }

    public Enterprise mergedInto(EnterpriseId survivor) {
        return new Enterprise(id, version, owner, facts, survivor);
    }

    public String name() {
        return facts.name();
    }

    public Region region() {
        return facts.region();
    }
}
