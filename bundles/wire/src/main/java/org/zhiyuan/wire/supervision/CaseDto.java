package org.zhiyuan.wire.supervision;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.StepDto;
import org.zhiyuan.wire.Versioned;

/** A case (案件) and the day its next step is due (R93). */
@XmlType(name = "Case")
public final class CaseDto implements Versioned {
    public String id;
    public Long version;

    @Names(CaseKind.class)
    public String kind;

    public String subjectKind;
    public String subject;
    public String region;
    public String statement;

    @Names(CaseStage.class)
    public String stage;

    @XmlSchemaType(name = "dateTime")
    public String openedAt;

    @XmlSchemaType(name = "date")
    public String due;

    public ProposalDto proposal;
    public List<StepDto> history;
    public CaseSumsDto sums;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
