package org.zhiyuan.duty;

import org.zhiyuan.core.Ids;

/** Identifies a petition (诉求). */
public record PetitionId(String value) {

    public PetitionId {
        Ids.check("concern", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
