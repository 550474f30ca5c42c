package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What a written override of the age limit says (年龄特批), R102. */
@XmlType(name = "NewAgeOverride")
public final class NewAgeOverrideDto {
    public String name;
    public String idNumber;
    public String documentNumber;

    @XmlSchemaType(name = "date")
    public String issuedOn;

    public String reason;
}
