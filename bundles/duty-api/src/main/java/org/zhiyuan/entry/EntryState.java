package org.zhiyuan.entry;

/** What has become of an entry (代录状态); everything but the first is an end. */
public enum EntryState {
    /** 待本人办理. */
    OPEN,
    /** 本人已接收: registered by their own act. */
    TAKEN,
    /** 本人已谢绝; costs nothing (R91). */
    DECLINED,
    /** 代录人已撤回. */
    WITHDRAWN,
    /** 已过期. */
    EXPIRED,
    /** 本人已另行登记. */
    SUPERSEDED
}
