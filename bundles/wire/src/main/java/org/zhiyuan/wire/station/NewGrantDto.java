package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The number and day of a department's granting document (R14). */
@XmlType(name = "NewGrant")
public final class NewGrantDto {
    public String document;

    @XmlSchemaType(name = "date")
    public String date;
}
