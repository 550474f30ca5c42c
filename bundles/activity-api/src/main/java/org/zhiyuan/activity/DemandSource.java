package org.zhiyuan.activity;

/** How a demand became known (需求来源), R42. */
public enum DemandSource {
    /** 企业自述: the enterprise stated it itself. */
    STATED,
    /** 走访. */
    VISIT,
    /** 电话. */
    CALL,
    /** 问卷. */
    SURVEY,
    /** 活动现场. */
    EVENT
}
