package org.zhiyuan.record;

import java.time.Instant;
import java.util.List;

/** The evaluation of a year (年度评价), R82: the ranking as computed at a moment; published once, then frozen. */
public record YearEvaluation(int year, long version, Instant computedAt, boolean published, List<ExpertScore> scores) {

    public YearEvaluation {
        scores = List.copyOf(scores);
    }
}
