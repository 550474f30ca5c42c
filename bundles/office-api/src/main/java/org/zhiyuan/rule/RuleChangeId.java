package org.zhiyuan.rule;

import org.zhiyuan.core.Ids;

/** Identifies a change of the rule book (规则变更). */
public record RuleChangeId(String value) {

    public RuleChangeId {
        Ids.check("change", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
