package org.zhiyuan.supervision;

/** What a case is about (违规类型), handbook part nine. */
public enum CaseKind {
    /** 收取或变相收取报酬, R88. */
    CHARGED_RECIPIENT,
    /** 以志愿服务名义营利, R40, R92. */
    PROFIT_UNDER_THE_NAME,
    /** 泄露志愿者信息、侵害服务对象隐私, R87. */
    PRIVACY,
    /** 强行指派, R91. */
    FORCED_ASSIGNMENT,
    /** 其他投诉, 条例 art. 26. */
    OTHER
}
