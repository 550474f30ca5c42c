package org.zhiyuan.wire.rule;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A change the province wants to publish (拟发布的规则变更), R95. */
@XmlType(name = "NewRuleChange")
public final class NewRuleChangeDto {
    public String parameter;
    public RuleValueDto value;

    @XmlSchemaType(name = "date")
    public String from;

    public String source;
    public String reason;
}
