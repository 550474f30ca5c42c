package org.zhiyuan.expert;

import org.zhiyuan.core.Ids;

/** Identifies an expert (志愿专家) or an applicant. */
public record ExpertId(String value) {

    public ExpertId {
        Ids.check("expert", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
