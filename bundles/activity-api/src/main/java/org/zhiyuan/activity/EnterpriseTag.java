package org.zhiyuan.activity;

/** What an enterprise is known for (企业标签), R46; no group of persons, since some of those are sensitive data (R45). */
public enum EnterpriseTag {
    /** 专精特新. */
    SPECIALIZED
}
