package org.zhiyuan.activity;

import org.zhiyuan.core.Ids;

/** Identifies a demand (服务需求). */
public record DemandId(String value) {

    public DemandId {
        Ids.check("demand", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
