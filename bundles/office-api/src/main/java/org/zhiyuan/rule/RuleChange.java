package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Step;

/**
 * A change of one parameter (规则变更), R1, R95.
 *
 * @param ruleBook the id of the book it changes
 * @param proposal what one official proposed and a second one has to confirm (R94); null while nothing waits
 */
public record RuleChange(
        RuleChangeId id,
        long version,
        String ruleBook,
        ParameterId parameter,
        RuleValue value,
        LocalDate from,
        String source,
        String reason,
        RuleChangeStage stage,
        Proposal proposal,
        List<Step> history) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "rule";

    public RuleChange {
        history = List.copyOf(history);
    }

    /** Moved on, with nothing waiting for confirmation any more. */
    public RuleChange moved(Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new RuleChange(
                id,
                version,
                ruleBook,
                parameter,
                value,
                from,
                source,
                reason,
                RuleChangeStage.valueOf(step.to()),
                null,
                steps);
    }

    public RuleChange with(RuleValue shown) {
        return new RuleChange(id, version, ruleBook, parameter, shown, from, source, reason, stage, proposal, history);
    }

    public RuleChange with(Proposal next) {
        return new RuleChange(id, version, ruleBook, parameter, value, from, source, reason, stage, next, history);
    }
}
