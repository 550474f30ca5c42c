package org.zhiyuan.core;

/** What the province can say of a recommendation (审核结论). */
public enum ReviewDecision {
    APPROVE,
    /** 补正. */
    SUPPLEMENT,
    REJECT
}
