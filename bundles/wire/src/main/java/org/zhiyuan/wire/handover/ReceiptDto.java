package org.zhiyuan.wire.handover;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What the recipient answered (回执). */
@XmlType(name = "Receipt")
public final class ReceiptDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String date;

    public String by;
    public String outcome;
}
