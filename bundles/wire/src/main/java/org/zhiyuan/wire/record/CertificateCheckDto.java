package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.identity.IdType;
import org.zhiyuan.wire.Names;

/** What anybody learns of a certificate's number (证明核验), R9. */
@XmlType(name = "CertificateCheck")
public final class CertificateCheckDto {
    public String number;
    public String maskedName;

    @Names(IdType.class)
    public String idType;

    public String maskedIdNumber;
    public String volunteerNumber;

    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;

    public BigDecimal hours;
    public Integer sessions;

    @XmlSchemaType(name = "date")
    public String issuedOn;

    public String issuer;
    public String maskedHead;
    public String maskedHandler;
    public String contact;
    public Boolean valid;
    public String supersededBy;
}
