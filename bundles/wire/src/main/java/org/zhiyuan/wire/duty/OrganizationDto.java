package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.Versioned;

/** A registered volunteer organisation (志愿服务组织), R6. */
@XmlType(name = "Organization")
public final class OrganizationDto implements Versioned {
    public String id;
    public Long version;
    public String name;
    public String creditCode;
    public String registrationNumber;
    public String registeredBy;

    @XmlSchemaType(name = "date")
    public String registeredOn;

    public String region;
    public ContactDto contact;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
