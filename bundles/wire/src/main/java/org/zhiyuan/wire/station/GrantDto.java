package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Names;

/** One department's part of the joint grant (联合授予), R14. */
@XmlType(name = "Grant")
public final class GrantDto {
    @Names(Role.class)
    public String department;

    public String document;

    @XmlSchemaType(name = "date")
    public String date;

    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
