package org.zhiyuan.wire.record;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What a station's year will come to (年度活动场次预测), R43, R103. */
@XmlType(name = "DutyForecast")
public final class DutyForecastDto {
    public String station;
    public String name;
    public String region;
    public Integer year;

    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;

    public Integer required;
    public Integer held;
    public Integer planned;
    public Integer pace;
    public Integer expected;
    public Boolean warning;
    public Boolean willMiss;
    public String calculation;
}
