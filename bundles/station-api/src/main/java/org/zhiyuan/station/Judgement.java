package org.zhiyuan.station;

/**
 * What an assessor says of a condition that needs judgement (评审意见): the clause by its R-number, met or not, a score of 0 to 100, the
 * reason.
 */
public record Judgement(String clause, boolean met, int score, String reason) {}
