package org.zhiyuan.activity;

import org.zhiyuan.core.Ids;

/** Identifies an enterprise (中小企业). */
public record EnterpriseId(String value) {

    public EnterpriseId {
        Ids.check("enterprise", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
