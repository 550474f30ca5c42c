package org.zhiyuan.supervision;

import org.zhiyuan.core.Ids;

/** Identifies an official's task (经办任务). */
public record TaskId(String value) {

    public TaskId {
        Ids.check("task", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
