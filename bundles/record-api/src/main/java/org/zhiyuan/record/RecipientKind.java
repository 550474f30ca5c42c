package org.zhiyuan.record;

/** Whom an honour is for (表彰对象), R83. */
public enum RecipientKind {
    EXPERT,
    STATION,
    /** 志愿服务团体、队. */
    TEAM
}
