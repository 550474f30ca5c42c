package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlType;

/** An expert's running totals of one year (年度累计). */
@XmlType(name = "Totals")
public final class TotalsDto {
    public String expert;
    public Integer year;
    public Long minutes;
    public BigDecimal hours;
    public Integer sessions;
    public Integer stars;
    public Integer ratings;
}
