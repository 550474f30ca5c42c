package org.zhiyuan.rule;

import org.zhiyuan.core.Text;

/** One item of a list of the rule book (清单条目), R95. */
public record RuleItem(String code, Text label) {}
