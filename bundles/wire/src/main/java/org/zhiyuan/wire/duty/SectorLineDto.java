package org.zhiyuan.wire.duty;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.wire.Names;

/** What was done for one industry of one city in a year (行业服务情况), R46. */
@XmlType(name = "SectorLine")
public final class SectorLineDto {
    public String city;

    @Names(Industry.class)
    public String industry;

    public Integer enterprises;
    public Integer activities;
    public Long minutes;
    public BigDecimal hours;
}
