package org.zhiyuan.wire.record;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** One honour on a certificate. */
@XmlType(name = "CertificateHonour")
public final class CertificateHonourDto {
    public String honour;

    @XmlSchemaType(name = "date")
    public String date;

    public String title;
    public String grantor;
    public String document;
}
