package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ContactDto;

/** An objection to a grant (公示异议), R104; name and phone are masked. */
@XmlType(name = "Objection")
public final class ObjectionDto {
    public Integer number;
    public String content;
    public ContactDto contact;

    @XmlSchemaType(name = "dateTime")
    public String filedAt;

    public Boolean upheld;
    public String answer;
    public String answeredBy;

    @XmlSchemaType(name = "dateTime")
    public String answeredAt;
}
