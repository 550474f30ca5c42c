package org.zhiyuan.activity;

/** Who confirms: the expert, or the served side (the enterprise of a one-to-one service, else the host). */
public enum Side {
    EXPERT,
    SERVED
}
