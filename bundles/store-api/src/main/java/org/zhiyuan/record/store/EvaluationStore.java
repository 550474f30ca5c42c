package org.zhiyuan.record.store;

import java.util.Optional;
import org.zhiyuan.record.YearEvaluation;

/** Keeps one evaluation a year. */
public interface EvaluationStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the year has one */
    YearEvaluation insert(YearEvaluation evaluation);

    Optional<YearEvaluation> find(int year);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    YearEvaluation replace(YearEvaluation next);
}
