package org.zhiyuan.station;

/** The six documents of condition 5 (管理文件), R23. */
public enum ManagementDocument {
    /** 管理制度. */
    MANAGEMENT_RULES,
    /** 服务流程. */
    SERVICE_PROCESS,
    /** 收费标准; background only, never shown on a programme service (R89). */
    FEE_STANDARD,
    /** 服务质量保证措施. */
    QUALITY_MEASURES,
    /** 发展规划. */
    DEVELOPMENT_PLAN,
    /** 年度目标. */
    ANNUAL_GOALS
}
