package org.zhiyuan.wire.duty;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** Counts by city and group (群体服务统计), R45. */
@XmlType(name = "GroupReport")
public final class GroupReportDto {
    public List<GroupLineDto> lines;
}
