package org.zhiyuan.duty;

import java.util.List;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.core.Region;

/** What was done for industries and tagged enterprises in a year (重点行业与专精特新服务报表), R46; {@code tag} is null for all enterprises. */
public record SectorReport(int year, Region region, EnterpriseTag tag, List<SectorLine> lines) {

    public SectorReport {
        lines = List.copyOf(lines);
    }
}
