package org.zhiyuan.record;

import java.util.List;
import org.zhiyuan.expert.Expert;

/**
 * A volunteer's whole record (志愿服务记录) in the eight parts of R8: identity, skills and contact are those of the expert's file, time and
 * service are summed by year, and beside them stand trainings, honours and evaluations.
 *
 * @param years those with service, latest first
 * @param trainings the valid ones, latest first
 * @param honours those in force, latest first
 * @param evaluations of the published years, latest first
 */
public record VolunteerRecord(
        Expert expert,
        List<RecordTotals> years,
        List<Training> trainings,
        List<Honour> honours,
        List<Evaluated> evaluations) {

    /** The expert's line of a year's published evaluation (年度评价). */
    public record Evaluated(int year, ExpertScore score) {}

    public VolunteerRecord {
        years = List.copyOf(years);
        trainings = List.copyOf(trainings);
        honours = List.copyOf(honours);
        evaluations = List.copyOf(evaluations);
    }

    public long minutes() {
        return years.stream().mapToLong(RecordTotals::minutes).sum();
    }

    public int sessions() {
        return years.stream().mapToInt(RecordTotals::sessions).sum();
    }
}
