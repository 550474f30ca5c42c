package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;

/** A station's answer to a task; a reason is needed only to decline (R91). */
@XmlType(name = "AssignmentAnswer")
public final class AssignmentAnswerDto {
    public Boolean accept;
    public String reason;
}
