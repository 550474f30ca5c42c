package org.zhiyuan.identity;

/** Level of education (学历), lowest first, GB/T 4658 condensed to what the rules ask. */
public enum Education {
    BELOW_COLLEGE,
    /** 大专. */
    COLLEGE,
    BACHELOR,
    MASTER,
    /** 博士. */
    DOCTOR;

    public boolean atLeast(Education other) {
        return compareTo(other) >= 0;
    }
}
