package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** A city agency's assessment (市级测评), R27, R28. */
@XmlType(name = "NewAssessment")
public final class NewAssessmentDto {
    public List<JudgementDto> judgements;
    public String report;
    public Boolean recommended;
    public String reason;
}
