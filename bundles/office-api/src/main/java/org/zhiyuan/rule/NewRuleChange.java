package org.zhiyuan.rule;

import java.time.LocalDate;

/** A change the province wants to publish (拟发布的规则变更), R95: effective from its day on, tomorrow at the earliest. */
public record NewRuleChange(ParameterId parameter, RuleValue value, LocalDate from, String source, String reason) {}
