package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.SECTOR_REPORT;

import java.util.List;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.duty.SectorReport;
import org.zhiyuan.duty.SectorService;
import org.zhiyuan.duty.store.SectorStore;

/** Reports whom the programme has served, by city and industry (重点行业与专精特新服务报表), R46; the database counts. */
public final class SectorReports implements SectorService {

    private final SectorStore store;
    private final UnitOfWork units;

    public SectorReports(SectorStore store, UnitOfWork units) {
        this.store = store;
        this.units = units;
    }

    @Override
    public SectorReport report(Caller caller, int year, Region region, EnterpriseTag tag) {
        caller.require(SECTOR_REPORT);
        new Problems()
                .check(year >= 2020 && year <= 9999, "year", Text.of("须为2020年以后的年份", "must be 2020 or later"))
                .raise();
        Region asked = StationsInSight.within(caller, region);
        return new SectorReport(
                year,
                region == null ? caller.region() : region,
                tag,
                asked == null ? List.of() : units.read(() -> store.lines(year, asked, tag)));
    }
}
