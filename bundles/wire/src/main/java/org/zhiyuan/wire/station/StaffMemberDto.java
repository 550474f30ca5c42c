package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** One line of the staff list (服务人员情况表), R33. */
@XmlType(name = "StaffMember")
public final class StaffMemberDto {
    public String name;
    public String education;
    public String title;
}
