package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The provincial team's online admission (审核登记入库), R15, R35. */
@XmlType(name = "NewAdmission")
public final class NewAdmissionDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String date;
}
