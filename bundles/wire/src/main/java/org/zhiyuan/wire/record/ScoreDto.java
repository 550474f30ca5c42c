package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlType;

/** An expert's place in a year's evaluation (年度评价), with its calculation (R82). */
@XmlType(name = "Score")
public final class ScoreDto {
    public Integer rank;
    public String expert;
    public String name;
    public Long minutes;
    public BigDecimal hours;
    public Integer sessions;
    public BigDecimal averageStars;
    public BigDecimal timePoints;
    public BigDecimal qualityPoints;
    public BigDecimal score;
    public String calculation;
}
