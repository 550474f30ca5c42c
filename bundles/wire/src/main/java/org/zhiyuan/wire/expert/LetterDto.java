package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A letter of appointment (聘书), R78. */
@XmlType(name = "Letter")
public final class LetterDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String issuedOn;

    @XmlSchemaType(name = "date")
    public String validFrom;

    @XmlSchemaType(name = "date")
    public String validUntil;

    public String replaces;

    @XmlSchemaType(name = "date")
    public String revokedOn;

    public String revocationReason;
}
