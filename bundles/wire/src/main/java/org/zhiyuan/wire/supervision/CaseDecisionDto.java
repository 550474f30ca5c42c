package org.zhiyuan.wire.supervision;

import javax.xml.bind.annotation.XmlType;

/** The next stage of a case, and why. */
@XmlType(name = "CaseDecision")
public final class CaseDecisionDto {
    public String next;
    public String reason;
}
