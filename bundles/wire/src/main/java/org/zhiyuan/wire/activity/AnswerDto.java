package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** An expert's answer to being asked (应答), R91. */
@XmlType(name = "Answer")
public final class AnswerDto {
    public Boolean accept;
    public String reason;
}
