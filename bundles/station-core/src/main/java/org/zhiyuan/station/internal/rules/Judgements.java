package org.zhiyuan.station.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** What the assessors judged (测评意见) in a verdict, R28. */
public final class Judgements {

    private Judgements() {}

    /** The verdict with what the assessors judged in the place of what waited for them. */
    public static Verdict applied(Verdict verdict, List<Judgement> judgements) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            findings.add(
                    finding.outcome() != Outcome.NEEDS_JUDGEMENT
                            ? finding
                            : judgements.stream()
                                    .filter(judgement -> judgement
                                            .clause()
                                            .equals(finding.clause().id()))
                                    .findFirst()
                                    .map(judgement -> Finding.of(
                                            judgement.met(),
                                            finding.clause(),
                                            Text.of(
                                                    "评审" + judgement.score() + "分：" + judgement.reason(),
                                                    "judged at " + judgement.score() + ": " + judgement.reason())))
                                    .orElse(finding));
        }
        return new Verdict(verdict.ruleBook(), verdict.asOf(), findings);
    }
}
