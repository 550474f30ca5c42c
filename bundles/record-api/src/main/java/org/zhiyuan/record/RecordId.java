package org.zhiyuan.record;

import org.zhiyuan.core.Ids;

/** Identifies a service record (志愿服务记录). */
public record RecordId(String value) {

    public RecordId {
        Ids.check("record", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
