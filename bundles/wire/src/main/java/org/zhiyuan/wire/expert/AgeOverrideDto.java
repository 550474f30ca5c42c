package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.Versioned;

/** A written override of the age limit (年龄特批), R102; the ID number is masked. */
@XmlType(name = "AgeOverride")
public final class AgeOverrideDto implements Versioned {
    public String id;
    public Long version;
    public String name;
    public String idNumber;
    public String documentNumber;

    @XmlSchemaType(name = "date")
    public String issuedOn;

    public String reason;
    public Boolean inForce;
    public String proposedBy;
    public String confirmedBy;

    @XmlSchemaType(name = "dateTime")
    public String confirmedAt;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
