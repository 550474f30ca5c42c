package org.zhiyuan.record.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.VolunteerRecord;
import org.zhiyuan.record.VolunteerRecord.Evaluated;
import org.zhiyuan.record.YearEvaluation;
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

    /** @param years the totals of the years with service, latest first */
    VolunteerRecord of(Expert expert, List<RecordTotals> years, LocalDate today) {
        List<Training> trained = new ArrayList<>(trainings.between(expert.id(), LONG_AGO, today));
        Collections.reverse(trained);
        return new VolunteerRecord(expert, years, trained, CertificateExtract.inForce(honours, expert.id()),
                years.stream().flatMap(year -> evaluated(expert.id(), year.year()).stream()).toList());
    }

    private List<Evaluated> evaluated(ExpertId expert, int year) {
        return evaluations.find(year).filter(YearEvaluation::published).stream().flatMap(evaluation -> evaluation.scores().stream())
                .filter(score -> score.expert().equals(expert)).map(score -> new Evaluated(year, score)).toList();
    }
}
