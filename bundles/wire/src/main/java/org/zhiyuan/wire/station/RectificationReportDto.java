package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What a station says it has put right (整改报告), R105. */
@XmlType(name = "RectificationReport")
public final class RectificationReportDto {
    public String text;
    public Boolean late;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
