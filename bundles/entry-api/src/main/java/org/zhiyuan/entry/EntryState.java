package org.zhiyuan.entry;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What has become of an entry (代录状态); everything but the first is an end. */
public enum EntryState implements Labelled {
    OPEN("待本人办理", "waiting for the person"),
    /** Registered by their own act. */
    TAKEN("本人已接收", "taken over"),
    /** Costs nothing (R91). */
    DECLINED("本人已谢绝", "declined"),
    WITHDRAWN("代录人已撤回", "withdrawn"),
    EXPIRED("已过期", "expired"),
    /** The person registered without it. */
    SUPERSEDED("本人已另行登记", "superseded");

    private final Text label;

    EntryState(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
