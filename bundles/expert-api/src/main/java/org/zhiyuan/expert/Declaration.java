package org.zhiyuan.expert;

/** What an applicant declares of the basic conditions (基本条件声明), R51 to R54. */
public record Declaration(boolean ethics, boolean reputation, boolean healthy, boolean hasTime, boolean cleanRecord) {
}
