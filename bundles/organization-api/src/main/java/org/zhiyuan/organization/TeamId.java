package org.zhiyuan.organization;

import org.zhiyuan.core.Ids;

/** Identifies a volunteer team (志愿服务队). */
public record TeamId(String value) {

    public TeamId {
        Ids.check("team", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
