package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What a parameter is set to from one day on (参数版本), R1. */
@XmlType(name = "RuleEdition")
public final class RuleEditionDto {
    public RuleValueDto value;

    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;

    public String source;
    public List<PolicySourceDto> policies;
    public String change;
}
