package org.zhiyuan.wire.oversight;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** Who saw one's whole personal data, when and what for (个人信息查阅记录), R87. */
@XmlType(name = "Disclosure")
public final class DisclosureDto {
    @XmlSchemaType(name = "dateTime")
    public String at;

    public String byName;
    public String kind;
    public String subject;
    public String purpose;
}
