package org.zhiyuan.wire.record;

import javax.xml.bind.annotation.XmlType;

/** An expert's line of one year's published evaluation (年度评价), R82. */
@XmlType(name = "Evaluated")
public final class EvaluatedDto {
    public Integer year;
    public ScoreDto score;
}
