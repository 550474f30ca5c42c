package org.zhiyuan.duty;

import org.zhiyuan.core.Ids;

/** Identifies a participation (参加). */
public record ParticipationId(String value) {

    public ParticipationId {
        Ids.check("participation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
