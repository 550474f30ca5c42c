package org.zhiyuan.activity;

/** The start or the end of a service. */
public enum Moment {
    START,
    END
}
