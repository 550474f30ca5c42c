package org.zhiyuan.record;

import org.zhiyuan.core.Ids;

/** Identifies one expert's training (培训). */
public record TrainingId(String value) {

    public TrainingId {
        Ids.check("training", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
