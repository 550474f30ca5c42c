package org.zhiyuan.duty;

import org.zhiyuan.core.Ids;

/** Identifies a programme for a group (专项服务模块). */
public record ProgrammeId(String value) {

    public ProgrammeId {
        Ids.check("programme", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
