package org.zhiyuan.duty;

import org.zhiyuan.core.Ids;

/** Identifies a task (任务). */
public record AssignmentId(String value) {

    public AssignmentId {
        Ids.check("assignment", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
