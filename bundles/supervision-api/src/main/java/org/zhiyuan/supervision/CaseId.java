package org.zhiyuan.supervision;

import org.zhiyuan.core.Ids;

/** Identifies a case (案件). */
public record CaseId(String value) {

    public CaseId {
        Ids.check("case", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
