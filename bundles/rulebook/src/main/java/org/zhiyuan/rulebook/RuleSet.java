package org.zhiyuan.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.verdict.Verdict;

/** The rules for one kind of application, in the handbook's order, with the parameters they use. */
public record RuleSet<F>(RuleParameters parameters, List<Rule<F>> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** One finding a rule that the book of the given day holds, in its province's words. */
    public Verdict judge(F facts, LocalDate asOf) {
        RuleDay day = new RuleDay(asOf, parameters);
        return new Verdict(
                parameters.revision(asOf),
                asOf,
                rules.stream()
                        .filter(rule -> rule.applies(day))
                        .map(rule -> day.worded(rule.judge(facts, day)))
                        .toList());
    }
}
