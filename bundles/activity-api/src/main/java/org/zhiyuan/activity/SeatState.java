package org.zhiyuan.activity;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** How an asked expert answered (专家应答); declining costs nothing (R91). */
public enum SeatState implements Labelled {
    ASKED("待答复", "asked"),
    ACCEPTED("已接受", "accepted"),
    DECLINED("已谢绝", "declined"),
    /** Accepted and then unable to come (条例 art. 22). */
    CANCELLED("已请辞", "cancelled"),
    /** The host withdrew the request, or broke the service off before it was through (撤回、中止); no hours, and it costs nothing. */
    RELEASED("已撤回", "released");

    private final Text label;

    SeatState(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
