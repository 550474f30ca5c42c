package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What an agency asks of a station (交办任务), R38. */
@XmlType(name = "NewAssignment")
public final class NewAssignmentDto {
    public String station;
    public String subject;
    public String description;

    @XmlSchemaType(name = "date")
    public String due;
}
