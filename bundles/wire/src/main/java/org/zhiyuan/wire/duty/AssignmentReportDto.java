package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;

/** A station's report on a task (任务报告). */
@XmlType(name = "AssignmentReport")
public final class AssignmentReportDto {
    public String report;
}
