package org.zhiyuan.expert;

import org.zhiyuan.core.Ids;

/** Identifies an open call for experts (招募公告). */
public record CallId(String value) {

    public CallId {
        Ids.check("call", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
