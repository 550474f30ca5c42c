package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What anybody learns of a letter's number (聘书核验), R78. */
@XmlType(name = "LetterCheck")
public final class LetterCheckDto {
    public String number;
    public String maskedName;

    @XmlSchemaType(name = "date")
    public String issuedOn;

    @XmlSchemaType(name = "date")
    public String validFrom;

    @XmlSchemaType(name = "date")
    public String validUntil;

    @XmlSchemaType(name = "date")
    public String revokedOn;

    public Boolean valid;
}
