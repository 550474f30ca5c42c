package org.zhiyuan.duty;

import org.zhiyuan.core.Ids;

/** Identifies a concern (诉求). */
public record ConcernId(String value) {

    public ConcernId {
        Ids.check("concern", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
