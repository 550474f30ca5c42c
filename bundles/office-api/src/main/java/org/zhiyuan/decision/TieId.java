package org.zhiyuan.decision;

import org.zhiyuan.core.Ids;

/** Identifies a tie (回避关系). */
public record TieId(String value) {

    public TieId {
        Ids.check("tie", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
