package org.zhiyuan.station;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** How far an entry has come in another system (同步状态), R35. */
public enum SyncState implements Labelled {
    /** 待同步. */
    PENDING("待同步", "pending"),
    /** 已同步. */
    SYNCED("已同步", "synchronised"),
    /** 同步失败. */
    FAILED("同步失败", "failed");

    private final Text label;

    SyncState(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
