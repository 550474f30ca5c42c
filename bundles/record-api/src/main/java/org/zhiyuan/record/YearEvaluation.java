package org.zhiyuan.record;

import java.time.Instant;
import java.util.List;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Times;

/** The evaluation of a year (年度评价), R82: the ranking as computed at a moment; published once by two officials (R94), then frozen. */
public record YearEvaluation(
        int year, long version, Instant computedAt, boolean published, List<ExpertScore> scores, Proposal proposal) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "evaluation";

    public YearEvaluation {
        scores = List.copyOf(scores);
    }

    /** Whether it was computed while the year ran (预览); such a one is never published. */
    public boolean preview() {
        return Times.date(computedAt).getYear() <= year;
    }
}
