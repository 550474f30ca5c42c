package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.StepDto;
import org.zhiyuan.wire.Versioned;

/** A change of one parameter (规则变更), R1, R95. */
@XmlType(name = "RuleChange")
public final class RuleChangeDto implements Versioned {
    public String id;
    public Long version;
    public String ruleBook;
    public String parameter;
    public RuleValueDto value;

    @XmlSchemaType(name = "date")
    public String from;

    public String source;
    public String reason;

    @Names(RuleChangeStage.class)
    public String stage;

    public ProposalDto proposal;
    public List<StepDto> history;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
