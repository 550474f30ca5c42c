package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;

/** The province's answer to a concern (答复). */
@XmlType(name = "ConcernAnswer")
public final class ConcernAnswerDto {
    public String answer;
}
