package org.zhiyuan.wire.supervision;

import javax.xml.bind.annotation.XmlType;

/** Whether the audit trail's chain is whole, and if not, the sequence of its first broken link. */
@XmlType(name = "AuditVerification")
public final class AuditVerificationDto {
    public Boolean whole;
    public Long firstBroken;
}
