package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What a call for experts says (招募公告), R47. */
@XmlType(name = "NewCall")
public final class NewCallDto {
    public String title;
    public String information;
    public String risks;

    @XmlSchemaType(name = "date")
    public String opens;

    @XmlSchemaType(name = "date")
    public String closes;
}
