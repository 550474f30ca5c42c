package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A service agreement (志愿服务协议), R10, R79. */
@XmlType(name = "Agreement")
public final class AgreementDto {
    public String number;
    public AgreementTermsDto terms;

    @XmlSchemaType(name = "date")
    public String validFrom;

    @XmlSchemaType(name = "date")
    public String validUntil;

    public Integer hoursPerYear;
    public List<AgreementPartyDto> parties;
    public List<SignatureDto> signatures;
    public Boolean complete;
}
