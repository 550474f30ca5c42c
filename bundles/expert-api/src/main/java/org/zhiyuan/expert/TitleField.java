package org.zhiyuan.expert;

/** The field of a professional title (职称系列) as far as a condition asks for one, R70, R71. */
public enum TitleField {
    RESEARCH_OR_ENGINEERING,
    /** 会计、审计、经济. */
    ACCOUNTING_AUDIT_ECONOMICS,
    LAW,
    OTHER
}
