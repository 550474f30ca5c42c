package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlType;

/** What personal data is needed for; it goes into the audit trail (R87). */
@XmlType(name = "Purpose")
public final class PurposeDto {
    public String purpose;
}
