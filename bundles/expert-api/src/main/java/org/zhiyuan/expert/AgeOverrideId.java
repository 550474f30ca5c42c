package org.zhiyuan.expert;

import org.zhiyuan.core.Ids;

/** Identifies a written override of the age limit (年龄特批). */
public record AgeOverrideId(String value) {

    public AgeOverrideId {
        Ids.check("ageOverride", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
