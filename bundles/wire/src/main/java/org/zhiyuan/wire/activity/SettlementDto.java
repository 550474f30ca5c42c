package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** From when to when an expert served, as the agency settles it, and why (异议处理), R7. */
@XmlType(name = "Settlement")
public final class SettlementDto {
    public String expert;

    @XmlSchemaType(name = "dateTime")
    public String start;

    @XmlSchemaType(name = "dateTime")
    public String end;

    public String reason;
}
