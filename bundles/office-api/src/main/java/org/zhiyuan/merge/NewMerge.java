package org.zhiyuan.merge;

import org.zhiyuan.core.Problems;

/** A merge as it is proposed: {@code merged} will read as {@code survivor}, both ids of things of that kind. */
public record NewMerge(MergeKind kind, String survivor, String merged, String reason) {

    private static final int ID = 32;
    private static final int MAX_REASON = 2000;

    public NewMerge {
        new Problems()
                .require("kind", kind)
                .text("survivor", survivor, ID)
                .text("merged", merged, ID)
                .text("reason", reason, MAX_REASON)
                .raise();
    }
}
