package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** The effect of a service: what it achieved, how many took part, how many issues were solved (R39). */
@XmlType(name = "Report")
public final class ReportDto {
    public String effect;
    public Integer participants;
    public Integer solved;
}
