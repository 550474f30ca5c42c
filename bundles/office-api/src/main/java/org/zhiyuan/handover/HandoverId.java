package org.zhiyuan.handover;

import org.zhiyuan.core.Ids;

/** Identifies a hand-over (移送). */
public record HandoverId(String value) {

    public HandoverId {
        Ids.check("handover", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
