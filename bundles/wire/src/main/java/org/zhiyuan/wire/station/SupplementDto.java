package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Names;

/** What an application lacks, item by item, and until when it may come (补正通知), R96. */
@XmlType(name = "Supplement")
public final class SupplementDto {
    @Names(Role.class)
    public String from;

    public List<String> items;

    @XmlSchemaType(name = "date")
    public String deadline;

    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
