package org.zhiyuan.station;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Review;
import org.zhiyuan.verdict.Verdict;

/**
 * How an application was examined (测评、推荐、审核), R27 to R34; what has not happened yet is null.
 *
 * @param verdict the verdict of the last submission
 * @param supplement the last request for a supplement
 * @param versions every submission, first to last
 */
public record Examination(Verdict verdict, Assessment assessment, DepartmentOpinion opinion, Review review, Supplement supplement,
                          List<FrozenApplication> versions) {

    public static final Examination NONE = new Examination(null, null, null, null, null, List.of());

    public Examination {
        versions = List.copyOf(versions);
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
            all.add(new FrozenApplication(last.number(), last.application(), last.verdict(), assessment, opinion, last.by(), last.at()));
        }
        all.add(version);
        return new Examination(version.verdict(), null, null, review, supplement, all);
    }

    public Examination with(Assessment changed) {
        return new Examination(verdict, changed, opinion, review, supplement, versions);
    }

    public Examination with(DepartmentOpinion changed) {
        return new Examination(verdict, assessment, changed, review, supplement, versions);
    }

    public Examination with(Review changed) {
        return new Examination(verdict, assessment, opinion, changed, supplement, versions);
    }

    public Examination with(Supplement changed) {
        return new Examination(verdict, assessment, opinion, review, changed, versions);
    }
}
