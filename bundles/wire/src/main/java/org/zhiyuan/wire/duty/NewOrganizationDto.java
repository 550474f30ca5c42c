package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ContactDto;

/** A registered non-profit whose aim is volunteer service (志愿服务组织), R6. */
@XmlType(name = "NewOrganization")
public final class NewOrganizationDto {
    public String name;
    public String creditCode;
    public String registrationNumber;
    public String registeredBy;

    @XmlSchemaType(name = "date")
    public String registeredOn;

    public String region;
    public ContactDto contact;
}
