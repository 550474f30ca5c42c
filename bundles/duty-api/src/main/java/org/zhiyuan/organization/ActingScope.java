package org.zhiyuan.organization;

/** Where a team may act (活动范围), 条例 art. 42: an unregistered one only inside the unit or community that approved it. */
public enum ActingScope {
    /** 本单位内部. */
    UNIT,
    /** 本社区内部. */
    COMMUNITY,
    /** 全省: the provincial team alone, R15. */
    PROVINCE
}
