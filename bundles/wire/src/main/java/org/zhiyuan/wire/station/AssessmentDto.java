package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.VerdictDto;

/** An assessment with the verdict it led to. */
@XmlType(name = "Assessment")
public final class AssessmentDto {
    public List<JudgementDto> judgements;
    public String report;
    public Boolean recommended;
    public String reason;
    public VerdictDto verdict;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
