package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.wire.Names;

/** What the agency makes of a task: CONFIRMED, ACCEPTED (returned) or CALLED_OFF. */
@XmlType(name = "AssignmentJudgement")
public final class AssignmentJudgementDto {
    @Names(AssignmentStage.class)
    public String next;

    public String reason;
}
