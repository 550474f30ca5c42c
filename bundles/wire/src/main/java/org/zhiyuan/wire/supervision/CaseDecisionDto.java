package org.zhiyuan.wire.supervision;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.wire.Names;

/** The next stage of a case, and why. */
@XmlType(name = "CaseDecision")
public final class CaseDecisionDto {
    @Names(CaseStage.class)
    public String next;

    public String reason;
}
