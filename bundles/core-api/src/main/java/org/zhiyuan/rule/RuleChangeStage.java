package org.zhiyuan.rule;

/** How far a change of the rule book is (变更阶段). */
public enum RuleChangeStage {
    /** One official has proposed it; a second one has to publish it (R94). */
    PROPOSED,
    /** Published (已发布); takes effect from its day on. */
    PUBLISHED,
    /** Withdrawn before its day (已撤回); never takes effect. */
    WITHDRAWN
}
