package org.zhiyuan.expert;

import org.zhiyuan.document.DocumentId;

/**
 * The exception to the age limit (年龄例外), R53: the kind, the statutory retirement age it brings in completed years, and the uploaded
 * document that proves it; {@code evidence} says what the document is.
 */
public record AgeException(Kind kind, int retirementAge, String evidence, DocumentId document) {

    /** Who may claim it. */
    public enum Kind {
        /** 院士. */
        ACADEMICIAN,
        /** 博士生导师. */
        DOCTORAL_SUPERVISOR,
        /** 国务院或省政府特殊津贴专家. */
        SPECIAL_ALLOWANCE
    }
}
