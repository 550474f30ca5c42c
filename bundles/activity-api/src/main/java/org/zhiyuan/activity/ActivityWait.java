package org.zhiyuan.activity;

/** For what an activity waits at its stage, as its changes say for the officials' tasks, R93. */
public enum ActivityWait {
    RATING
}
