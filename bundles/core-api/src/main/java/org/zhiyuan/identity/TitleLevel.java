package org.zhiyuan.identity;

/** Level of a professional title (职称), lowest first. */
public enum TitleLevel {
    NONE,
    /** 初级. */
    JUNIOR,
    /** 中级. */
    INTERMEDIATE,
    /** 副高级. */
    ASSOCIATE_SENIOR,
    /** 正高级. */
    SENIOR;

    public boolean atLeast(TitleLevel other) {
        return compareTo(other) >= 0;
    }
}
