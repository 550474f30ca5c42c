package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The agreement that goes with an appointment (R79); the agreed hours are per year (R80). */
@XmlType(name = "NewAgreement")
public final class NewAgreementDto {
    public AgreementTermsDto terms;

    @XmlSchemaType(name = "date")
    public String validFrom;

    @XmlSchemaType(name = "date")
    public String validUntil;

    public Integer hoursPerYear;
    public List<AgreementPartyDto> otherParties;
}
