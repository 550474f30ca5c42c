package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.verdict.Clause;

/**
 * A condition as the book words it on a day (规则), R1: what it demands in the numbers in force, where it stands, and since when.
 *
 * @param from the first day on which it demanded just this
 * @param policies the documents its source cites
 */
public record BookRule(RuleSubject subject, Clause clause, LocalDate from, List<PolicySource> policies) {

    public BookRule {
        policies = List.copyOf(policies);
    }
}
