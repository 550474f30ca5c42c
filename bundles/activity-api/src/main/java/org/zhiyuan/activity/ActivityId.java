package org.zhiyuan.activity;

import org.zhiyuan.core.Ids;

/** Identifies an activity (志愿服务活动). */
public record ActivityId(String value) {

    public ActivityId {
        Ids.check("activity", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
