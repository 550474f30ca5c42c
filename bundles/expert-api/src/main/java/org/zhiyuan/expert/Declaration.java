package org.zhiyuan.expert;

/** What an applicant declares of the basic conditions (基本条件声明), R51 to R54. */
public record Declaration(boolean ethics, boolean reputation, boolean healthy, boolean hasTime, boolean cleanRecord) {

    /** Of a person who has declared nothing yet. */
    public static final Declaration NONE = new Declaration(false, false, false, false, false);
    /** Of whom everything is taken for granted until they declare it themselves. */
    public static final Declaration ALL = new Declaration(true, true, true, true, true);
}
