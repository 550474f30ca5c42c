package org.zhiyuan.supervision;

import org.zhiyuan.core.Problems;

/** A complaint as it comes in (投诉): kind, whom it concerns, what happened. */
public record NewCase(CaseKind kind, String subjectKind, String subject, String statement) {

    public NewCase {
        new Problems()
                .require("kind", kind)
                .text("subjectKind", subjectKind, 40)
                .text("subject", subject, 200)
                .text("statement", statement, 4000)
                .raise();
    }
}
