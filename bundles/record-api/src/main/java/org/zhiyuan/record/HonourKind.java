package org.zhiyuan.record;

/** What is granted (表彰奖励类别), R82, R83. */
public enum HonourKind {
    /** 优秀志愿专家, from the year's published evaluation. */
    OUTSTANDING_EXPERT,
    /** 表彰. */
    COMMENDATION,
    /** 优先推荐 for an award; only for whom has been commended or selected before. */
    PRIORITY_RECOMMENDATION
}
