package org.zhiyuan.wire.supervision;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The money of a case in yuan (涉案金额), R88: what was charged, what of it was refunded and when, the fine. */
@XmlType(name = "CaseSums")
public final class CaseSumsDto {
    public BigDecimal charged;
    public BigDecimal refunded;

    @XmlSchemaType(name = "date")
    public String refundedOn;

    public BigDecimal fine;
}
