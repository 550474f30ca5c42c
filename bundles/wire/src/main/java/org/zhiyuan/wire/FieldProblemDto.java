package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlType;

/** One field of the input and the rule it breaks, in the caller's language. */
@XmlType(name = "FieldProblem")
public final class FieldProblemDto {
    public String field;
    public String rule;
}
