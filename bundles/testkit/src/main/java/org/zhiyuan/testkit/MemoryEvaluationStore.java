package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.record.store.EvaluationStore;

/** Evaluations in memory. */
public final class MemoryEvaluationStore extends MemoryStore<Integer, YearEvaluation> implements EvaluationStore {

    public MemoryEvaluationStore() {
        super(
                YearEvaluation::year,
                YearEvaluation::version,
                (evaluation, version) -> new YearEvaluation(
                        evaluation.year(),
                        version,
                        evaluation.computedAt(),
                        evaluation.published(),
                        evaluation.scores(),
                        evaluation.proposal()));
    }

    @Override
    public YearEvaluation insert(YearEvaluation evaluation) {
        return add(evaluation);
    }

    @Override
    public Optional<YearEvaluation> find(int year) {
        return row(year);
    }

    @Override
    public YearEvaluation replace(YearEvaluation next) {
        return swap(next);
    }
}
