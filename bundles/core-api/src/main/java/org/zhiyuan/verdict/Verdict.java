package org.zhiyuan.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The findings on one application under the rules of one day (R3); frozen with the decision it led to. */
public record Verdict(String ruleBook, LocalDate asOf, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Every condition is met, none waits for judgement. */
    public boolean passed() {
        return findings.stream().noneMatch(Finding::obstructs);
    }

    /** Nothing failed and nothing bars; judgements may still be open. */
    public boolean acceptable() {
        return findings.stream()
                .noneMatch(finding -> finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.BARRED);
    }

    /** The findings that stand in the way. */
    public List<Finding> obstacles() {
        return findings.stream().filter(Finding::obstructs).toList();
    }

    /** With more findings; nothing can be taken away, so whoever adds can only tighten. */
    public Verdict and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Verdict(ruleBook, asOf, all);
    }
}
