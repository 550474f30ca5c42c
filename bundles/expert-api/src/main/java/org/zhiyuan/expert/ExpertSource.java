package org.zhiyuan.expert;

/** Where experts come from (专家来源), R48. */
public enum ExpertSource {
    /** 政策专家. */
    POLICY,
    /** 行业发展专家. */
    INDUSTRY_DEVELOPMENT,
    /** 科技创新专家. */
    INNOVATION,
    /** 法律专家. */
    LAW,
    /** 优秀企业家. */
    ENTREPRENEUR,
    /** 企业高管. */
    EXECUTIVE,
    /** 园区高级管理人员. */
    PARK_MANAGER,
    /** 高校及科研院所学者. */
    SCHOLAR
}
