package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A professional service qualification (专业服务从业资格), R22. */
@XmlType(name = "Qualification")
public final class QualificationDto {
    public String name;
    public String issuer;
    public String number;

    @XmlSchemaType(name = "date")
    public String validFrom;

    @XmlSchemaType(name = "date")
    public String validUntil;
}
