package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.wire.Names;

/** What the rule laboratory shall try (规则试算). */
@XmlType(name = "NewTrial")
public final class NewTrialDto {
    @Names(RuleSubject.class)
    public String subject;

    public List<TrialValueDto> values;

    @XmlSchemaType(name = "date")
    public String day;

    public String region;
    public Integer limit;
    public String cursor;
}
