package org.zhiyuan.wire.rule;

import javax.xml.bind.annotation.XmlType;

/** One item of a list (清单条目), R95; an answer shows its label in the caller's language, an input gives both. */
@XmlType(name = "RuleItem")
public final class RuleItemDto {
    public String code;
    public String label;
    public String zh;
    public String en;
}
