package org.zhiyuan.record;

import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Evaluates the experts of a year from time and quality (R82). */
public interface EvaluationService {

    /** Ranks the year's experts anew and keeps the result, a preview while the year runs; CONFLICT once published. */
    YearEvaluation compute(Caller caller, int year);

    /** Published ones are public; unpublished ones are the province's. */
    Optional<YearEvaluation> find(Caller caller, int year);

    /** In effect once a second official wants it as well (R94); CONFLICT before the year is over. */
    YearEvaluation publish(Caller caller, int year, ExpectedVersion seen);
}
