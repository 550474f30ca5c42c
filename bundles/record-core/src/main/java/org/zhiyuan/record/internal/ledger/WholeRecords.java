package org.zhiyuan.record.internal.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.VolunteerRecord;
import org.zhiyuan.record.VolunteerRecord.Evaluated;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.record.internal.certificate.CertificateExtract;
import org.zhiyuan.record.store.EvaluationStore;
import org.zhiyuan.record.store.HonourStore;
import org.zhiyuan.record.store.TrainingStore;

/** Puts the parts of a volunteer's record together (志愿服务记录), R8. */
public final class WholeRecords {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final TrainingStore trainings;
    private final HonourStore honours;
    private final EvaluationStore evaluations;

    public WholeRecords(TrainingStore trainings, HonourStore honours, EvaluationStore evaluations) {
        this.trainings = trainings;
        this.honours = honours;
        this.evaluations = evaluations;
    }

    /**
     * @param united the expert and whom was merged into it
     * @param years the totals of the years with service, latest first
     */
    VolunteerRecord of(Expert expert, List<ExpertId> united, List<RecordTotals> years, LocalDate today) {
        List<Training> trained = united.stream()
                .flatMap(id -> trainings.between(id, LONG_AGO, today).stream())
                .sorted(Comparator.comparing(
                                (Training training) -> training.facts().date())
                        .reversed())
                .toList();
        List<Honour> honoured = united.stream()
                .flatMap(id -> CertificateExtract.inForce(honours, id).stream())
                .sorted(Comparator.comparing((Honour honour) -> honour.facts().grantedOn())
                        .reversed())
                .toList();
        return new VolunteerRecord(
                expert,
                years,
                trained,
                honoured,
                years.stream()
                        .flatMap(year -> evaluated(united, year.year()).stream())
                        .toList());
    }

    private List<Evaluated> evaluated(List<ExpertId> united, int year) {
        return evaluations.find(year).filter(YearEvaluation::published).stream()
                .flatMap(evaluation -> evaluation.scores().stream())
                .filter(score -> united.contains(score.expert()))
                .map(score -> new Evaluated(year, score))
                .toList();
    }
}
