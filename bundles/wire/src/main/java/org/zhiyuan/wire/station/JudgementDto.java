package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** What an assessor says of a condition that needs judgement (评审意见). */
@XmlType(name = "Judgement")
public final class JudgementDto {
    public String clause;
    public Boolean met;
    public Integer score;
    public String reason;
}
