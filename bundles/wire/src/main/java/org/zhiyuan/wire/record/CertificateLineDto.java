package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** One service on a certificate. */
@XmlType(name = "CertificateLine")
public final class CertificateLineDto {
    public String record;

    @XmlSchemaType(name = "date")
    public String date;

    public String type;
    public String title;
    public String organiser;
    public Integer minutes;
    public BigDecimal hours;
}
