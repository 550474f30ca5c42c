package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Text;

/**
 * What a parameter is set to from one day on (参数版本), R1: until the day before the next edition, null while none follows; its source is
 * the handbook's clause or the law it falls back to (R3).
 *
 * @param policies the documents of the book that its source cites, each with its dates
 * @param change the published change it came with, null if it stands in the province's pack
 */
public record RuleEdition(
        RuleValue value,
        LocalDate from,
        LocalDate until,
        Text source,
        List<PolicySource> policies,
        RuleChangeId change) {

    public RuleEdition {
        policies = List.copyOf(policies);
    }

    /** Whether it is in force on that day. */
    public boolean inForce(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
