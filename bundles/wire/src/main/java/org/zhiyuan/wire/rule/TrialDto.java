package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.wire.Names;

/** What changed values would do to the pool (试算结果). */
@XmlType(name = "Trial")
public final class TrialDto {
    @Names(RuleSubject.class)
    public String subject;

    @XmlSchemaType(name = "date")
    public String day;

    public String revision;
    public Long judged;
    public Long newlyPassing;
    public Long newlyFailing;
    public Long stillPassing;
    public Long stillFailing;
    public List<TrialCaseDto> cases;
    public String next;
}
