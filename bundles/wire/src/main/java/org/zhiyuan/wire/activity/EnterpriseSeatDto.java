package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An enterprise's place in an activity. */
@XmlType(name = "EnterpriseSeat")
public final class EnterpriseSeatDto {
    public String enterprise;
    public String name;

    @XmlSchemaType(name = "dateTime")
    public String signedUpAt;
}
