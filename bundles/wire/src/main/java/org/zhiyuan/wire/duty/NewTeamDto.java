package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.Names;

/** A team that a unit approved and that is not registered (志愿服务团体/队), R6. */
@XmlType(name = "NewTeam")
public final class NewTeamDto {
    public String name;
    public String approvedBy;
    public String approvedByCode;

    @XmlSchemaType(name = "date")
    public String approvedOn;

    @Names(ActingScope.class)
    public String scope;

    public String region;
    public ContactDto leader;
}
