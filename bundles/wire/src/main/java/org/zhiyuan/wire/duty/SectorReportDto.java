package org.zhiyuan.wire.duty;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.wire.Names;

/** What was done for industries and tagged enterprises in a year (重点行业与专精特新服务报表), R46. */
@XmlType(name = "SectorReport")
public final class SectorReportDto {
    public Integer year;
    public String region;

    @Names(EnterpriseTag.class)
    public String tag;

    public List<SectorLineDto> lines;
}
