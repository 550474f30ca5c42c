package org.zhiyuan.activity;

/** What an enterprise is known for (企业标签), R45, R46. */
public enum EnterpriseTag {
    /** 专精特新. */
    SPECIALIZED,
    /** 大学毕业生创业. */
    GRADUATE,
    /** 退役军人创业. */
    VETERAN,
    /** 女性创业. */
    WOMAN,
    /** 残疾人创业. */
    DISABLED
}
