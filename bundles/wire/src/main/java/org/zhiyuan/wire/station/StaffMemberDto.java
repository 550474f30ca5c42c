package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.wire.Names;

/** One line of the staff list (服务人员情况表), R33. */
@XmlType(name = "StaffMember")
public final class StaffMemberDto {
    public String name;

    @Names(Education.class)
    public String education;

    @Names(TitleLevel.class)
    public String title;
    /** Tells people of one name apart (R20); masked in answers. */
    public String idNumber;

    @XmlSchemaType(name = "date")
    public String bornOn;
}
