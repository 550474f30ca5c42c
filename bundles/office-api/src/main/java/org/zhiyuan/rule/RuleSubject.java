package org.zhiyuan.rule;

/** Whom the rule book judges (规则适用对象). */
public enum RuleSubject {
    STATION,
    EXPERT
}
