package org.zhiyuan.rulebook.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** Which findings of one verdict are not those of another, clause by clause in their order. */
final class Differences {

    private Differences() {}

    /**
     * The findings of the second verdict whose outcome is another, or whose clause the first one lacks. What waits for a judgement that has
     * been made since is no difference.
     */
    static List<Finding> between(Verdict first, Verdict second) {
        Map<String, Deque<Finding>> known = new HashMap<>();
        first.findings()
                .forEach(finding -> known.computeIfAbsent(finding.clause().id(), id -> new ArrayDeque<>())
                        .add(finding));
        List<Finding> differing = new ArrayList<>();
        for (Finding finding : second.findings()) {
            Finding other = known.getOrDefault(finding.clause().id(), new ArrayDeque<>())
                    .poll();
            boolean judged = finding.outcome() == Outcome.NEEDS_JUDGEMENT && other != null;
            if (!judged && (other == null || other.outcome() != finding.outcome())) {
                differing.add(finding);
            }
        }
        return differing;
    }
}
