package org.zhiyuan.station;

/** Who is ranked first among the eligible (优先遴选), R37; no condition is waived for them. */
public enum PriorityClass {
    /** 中小企业园区. */
    SME_PARK,
    /** 特色产业集群. */
    INDUSTRY_CLUSTER,
    /** 小微企业创业创新示范基地. */
    INNOVATION_BASE,
    /** 中小企业公共服务示范平台. */
    DEMONSTRATION_PLATFORM
}
