package org.zhiyuan.record;

import org.zhiyuan.core.Ids;

/** Identifies an honour (表彰奖励). */
public record HonourId(String value) {

    public HonourId {
        Ids.check("honour", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
