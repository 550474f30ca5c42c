package org.zhiyuan.rule;

import java.util.List;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/**
 * An old decision looked at again (判定重放), R3: the verdict it was made under, the same frozen facts under the rules of that day, and under
 * today's.
 *
 * @param differsThen the findings of that day's rules that are not the stored ones; none if the decision can be retraced
 * @param differsToday the findings of today's rules that are not the stored ones
 */
public record Replay(
        RuleSubject subject,
        String id,
        Verdict stored,
        Verdict then,
        Verdict today,
        List<Finding> differsThen,
        List<Finding> differsToday) {

    public Replay {
        differsThen = List.copyOf(differsThen);
        differsToday = List.copyOf(differsToday);
    }
}
