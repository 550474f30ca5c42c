package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The active province's rule book (规则手册) as of one day, R1. */
@XmlType(name = "RuleBook")
public final class RuleBookDto {
    public String id;
    public String version;
    public String name;
    public String province;

    @XmlSchemaType(name = "date")
    public String day;

    public String revision;
    public List<PolicySourceDto> policies;
    public List<BookRuleDto> rules;
    public List<BookDivisionDto> divisions;
    public List<String> installed;
}
