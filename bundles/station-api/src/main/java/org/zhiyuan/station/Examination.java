package org.zhiyuan.station;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.Times;
import org.zhiyuan.verdict.Verdict;

/**
 * How an application was examined (测评、推荐、审核), R27 to R34; what has not happened yet is null.
 *
 * @param verdict the verdict of the last submission
 * @param supplement the last request for a supplement
 * @param versions every submission, first to last
 * @param approval the verdict that the province's last approval was made under (R34), with what the assessors judged
 * @param conduct what became known of the applicant's conduct since it stated its own, first to last (R25, R26)
 */
public record Examination(
        Verdict verdict,
        Assessment assessment,
        DepartmentOpinion opinion,
        Review review,
        Supplement supplement,
        List<FrozenApplication> versions,
        Verdict approval,
        List<ConductRecord> conduct) {

    public static final Examination NONE = new Examination(null, null, null, null, null, List.of(), null, List.of());

    public Examination {
        versions = List.copyOf(versions);
        conduct = conduct == null ? List.of() : List.copyOf(conduct);
    }

    /** Whether a supplement was wanted by an earlier day. */
    public boolean overdueOn(LocalDate day) {
        return supplement != null && supplement.lateOn(day);
    }

    /** Submitted anew: the earlier version keeps what was said of it, nobody has assessed the new one. */
    public Examination submitted(FrozenApplication version) {
        List<FrozenApplication> all = new ArrayList<>(versions);
        if (!all.isEmpty()) {
            FrozenApplication last = all.remove(all.size() - 1);
            all.add(last.with(assessment, opinion));
        }
        all.add(version);
        return new Examination(version.verdict(), null, null, review, supplement, all, null, conduct);
    }

    /** Under another verdict of its last submission. */
    public Examination judged(Verdict changed) {
        return new Examination(changed, assessment, opinion, review, supplement, versions, approval, conduct);
    }

    public Examination with(Assessment changed) {
        return new Examination(verdict, changed, opinion, review, supplement, versions, approval, conduct);
    }

    public Examination with(DepartmentOpinion changed) {
        return new Examination(verdict, assessment, changed, review, supplement, versions, approval, conduct);
    }

    public Examination with(Review changed) {
        return new Examination(verdict, assessment, opinion, changed, supplement, versions, approval, conduct);
    }

    public Examination with(Supplement changed) {
        return new Examination(verdict, assessment, opinion, review, changed, versions, approval, conduct);
    }

    public Examination approved(Review by, Verdict under) {
        return new Examination(verdict, assessment, opinion, by, supplement, versions, under, conduct);
    }

    public Examination with(ConductRecord made) {
        List<ConductRecord> all = new ArrayList<>(conduct);
        all.add(made);
        return new Examination(verdict, assessment, opinion, review, supplement, versions, approval, all);
    }

    /** The record that held on that day. */
    public Optional<ConductRecord> conductOn(LocalDate day) {
        return conduct.stream()
                .filter(made -> !Times.date(made.at()).isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
