package org.zhiyuan.activity;

/** How an asked expert answered (专家应答); declining costs nothing (R91). */
public enum SeatState {
    ASKED,
    ACCEPTED,
    DECLINED,
    /** Accepted and then unable to come (条例 art. 22). */
    CANCELLED,
    /** The host withdrew the request, or broke the service off before it was through (撤回、中止); no hours, and it costs nothing. */
    RELEASED
}
