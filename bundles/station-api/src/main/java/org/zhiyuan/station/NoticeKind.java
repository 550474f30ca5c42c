package org.zhiyuan.station;

/** What a public notice is about. */
public enum NoticeKind {
    /** 公示: a name is open to objections, R104. */
    OBJECTION_PERIOD,
    /** 授予称号通报, R34. */
    TITLE_GRANTED,
    /** 撤销称号公告, R40. */
    TITLE_REVOKED,
    /** 退出公告: the station gave its title back. */
    TITLE_WITHDRAWN
}
