package org.zhiyuan.station;

/** How far an entry has come in another system (同步状态), R35. */
public enum SyncState {
    /** 待同步. */
    PENDING,
    /** 已同步. */
    SYNCED,
    /** 同步失败. */
    FAILED
}
