package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** What a station says it has put right (整改报告), R105. */
@XmlType(name = "NewRectificationReport")
public final class NewReportDto {
    public String report;
}
