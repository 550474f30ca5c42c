package org.zhiyuan.rule;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** How far a change of the rule book is (变更阶段). */
public enum RuleChangeStage implements Labelled {
    /** One official has proposed it; a second one has to publish it (R94). */
    PROPOSED("待复核", "proposed"),
    /** Published (已发布); takes effect from its day on. */
    PUBLISHED("已发布", "published"),
    /** Withdrawn before its day (已撤回); never takes effect. */
    WITHDRAWN("已撤回", "withdrawn");

    private final Text label;

    RuleChangeStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
