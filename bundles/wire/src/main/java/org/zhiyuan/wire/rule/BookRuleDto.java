package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.wire.Names;

/** A condition as the book words it on a day (规则), R1: what it demands, where it stands, and since when. */
@XmlType(name = "BookRule")
public final class BookRuleDto {
    @Names(RuleSubject.class)
    public String subject;

    public String clause;
    public String demand;
    public String source;

    @XmlSchemaType(name = "date")
    public String from;

    public List<String> policies;
}
