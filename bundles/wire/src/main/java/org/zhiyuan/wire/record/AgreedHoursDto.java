package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** Agreed against delivered hours (约定与实际时长) of one agreement year, R80. */
@XmlType(name = "AgreedHours")
public final class AgreedHoursDto {
    public String expert;
    public String name;
    public String agreement;

    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;

    public Integer agreedHours;
    public Long minutes;
    public BigDecimal hours;
    public BigDecimal ratio;
}
