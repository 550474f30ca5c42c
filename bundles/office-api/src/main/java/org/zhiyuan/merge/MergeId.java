package org.zhiyuan.merge;

import org.zhiyuan.core.Ids;

/** Identifies a merge (合并). */
public record MergeId(String value) {

    public MergeId {
        Ids.check("merge", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
