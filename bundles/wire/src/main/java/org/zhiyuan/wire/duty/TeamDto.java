package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A volunteer team (志愿服务团体/队), R6. */
@XmlType(name = "Team")
public final class TeamDto implements Versioned {
    public String id;
    public Long version;
    public String name;
    public String approvedBy;
    public String approvedByCode;

    @XmlSchemaType(name = "date")
    public String approvedOn;

    @Names(ActingScope.class)
    public String scope;

    public String region;
    public ContactDto leader;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
