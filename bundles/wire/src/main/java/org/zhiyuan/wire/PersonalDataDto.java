package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlType;

/** The whole ID number and phone, disclosed for a stated purpose (R87). */
@XmlType(name = "PersonalData")
public final class PersonalDataDto {
    public String name;
    public String idNumber;
    public String phone;
}
