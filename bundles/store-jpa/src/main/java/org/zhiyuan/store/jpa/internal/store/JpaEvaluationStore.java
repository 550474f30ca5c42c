package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.record.store.EvaluationStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.EvaluationEntity;

/** Evaluations in the table {@code evaluations}, by year. */
public final class JpaEvaluationStore implements EvaluationStore {

    private final Aggregates<YearEvaluation, EvaluationEntity> rows;

    public JpaEvaluationStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                YearEvaluation.class,
                EvaluationEntity.class,
                EvaluationEntity::new,
                evaluation -> String.valueOf(evaluation.year()),
                (row, evaluation) -> {});
    }

    @Override
    public YearEvaluation insert(YearEvaluation evaluation) {
        return rows.insert(evaluation);
    }

    @Override
    public Optional<YearEvaluation> find(int year) {
        return rows.find(String.valueOf(year));
    }

    @Override
    public YearEvaluation replace(YearEvaluation next) {
        return rows.replace(next);
    }
}
