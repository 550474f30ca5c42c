package org.zhiyuan.wire.handover;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The recipient's answer (回执), and whether it took the matter or returned it. */
@XmlType(name = "NewReceipt")
public final class NewReceiptDto {
    public Boolean accepted;
    public String number;

    @XmlSchemaType(name = "date")
    public String date;

    public String by;
    public String outcome;
}
