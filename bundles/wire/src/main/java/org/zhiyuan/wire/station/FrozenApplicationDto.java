package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.VerdictDto;

/** One submission as it was frozen (冻结版本), R28. */
@XmlType(name = "FrozenApplication")
public final class FrozenApplicationDto {
    public Integer number;
    public StationApplicationDto application;
    public VerdictDto verdict;
    public AssessmentDto assessment;
    public OpinionDto opinion;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
