package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** That a station has collected no demand for a whole period (需求搜集提醒), R42. */
@XmlType(name = "CollectionReminder")
public final class CollectionReminderDto {
    public String station;
    public String name;
    public String region;

    @XmlSchemaType(name = "date")
    public String since;

    @XmlSchemaType(name = "date")
    public String last;
}
