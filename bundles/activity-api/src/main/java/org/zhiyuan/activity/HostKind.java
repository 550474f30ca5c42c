package org.zhiyuan.activity;

/** Who may hold an activity (主办方). */
public enum HostKind {
    /** 中小企业线上志愿服务中心: the province's online centre, R84. */
    ONLINE_CENTRE,
    /** 志愿服务工作站: a titled station at its own place, R85(b). */
    STATION,
    /** 省级或市级专门服务机构. */
    AGENCY
}
