package org.zhiyuan.wire.rule;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** Days off on end, both included. */
@XmlType(name = "HolidaySpan")
public final class HolidaySpanDto {
    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;
}
