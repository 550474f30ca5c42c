package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What the national system says: its number and the day, or why it failed, R77. */
@XmlType(name = "NewRegistration")
public final class NewRegistrationDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String registeredOn;

    public String remark;
}
