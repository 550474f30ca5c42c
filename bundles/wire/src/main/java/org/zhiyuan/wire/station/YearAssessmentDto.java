package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.YearResult;
import org.zhiyuan.wire.Names;

/** A station's assessment of one year (年度考核), R39, R43, R105. */
@XmlType(name = "YearAssessment")
public final class YearAssessmentDto {
    public Integer year;
    public Integer done;
    public Integer required;
    public Boolean met;

    @Names(YearResult.class)
    public String result;

    public String reason;

    @XmlSchemaType(name = "date")
    public String deadline;

    public List<RectificationReportDto> reports;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
