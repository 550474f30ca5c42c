package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;

/** The province's answer to a petition (答复). */
@XmlType(name = "PetitionAnswer")
public final class PetitionAnswerDto {
    public String answer;
}
