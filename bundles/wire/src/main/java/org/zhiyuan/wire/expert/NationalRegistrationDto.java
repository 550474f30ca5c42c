package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.NationalRegistration;
import org.zhiyuan.wire.Names;

/** The registration on the national system (全国系统注册), R77. */
@XmlType(name = "ExpertRegistration")
public final class NationalRegistrationDto {
    @Names(NationalRegistration.State.class)
    public String state;

    public String number;

    @XmlSchemaType(name = "date")
    public String registeredOn;

    public String remark;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
