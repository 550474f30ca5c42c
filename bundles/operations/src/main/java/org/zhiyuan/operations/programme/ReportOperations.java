package org.zhiyuan.operations.programme;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.duty.ProgrammeService;
import org.zhiyuan.duty.SectorService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.duty.GroupReportDto;
import org.zhiyuan.wire.duty.ProgrammeMapper;
import org.zhiyuan.wire.duty.SectorReportDto;

/** Reports on whom the programme has served (服务对象报表), R45, R46. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "报表 Reports")
public final class ReportOperations {
    private final SectorService sectors;
    private final ProgrammeService programmes;

    public ReportOperations(SectorService sectors, ProgrammeService programmes) {
        this.sectors = sectors;
        this.programmes = programmes;
    }

    @GET
    @Path("/sectors")
    @PlatformOperation(
            name = "reportSectors",
            right = "SECTOR_REPORT",
            zh = "年度服务情况，按市和行业；tag=SPECIALIZED 为专精特新（R46）",
            en = "A year's services by city and industry; tag=SPECIALIZED for specialised enterprises (R46)")
    public SectorReportDto sectors(@Context Caller caller, @BeanParam SectorParams params) {
        return ProgrammeMapper.toDto(
                sectors.report(caller, Params.required("year", params.year), params.asked(), params.of()));
    }

    @GET
    @Path("/groups")
    @PlatformOperation(
            name = "reportGroups",
            right = "GROUP_REPORT",
            zh = "重点创业群体参加人数，只给计数，小数不显示（R45）",
            en = "How many of each key group take part; small numbers are not shown (R45)")
    public GroupReportDto groups(@Context Caller caller) {
        return ProgrammeMapper.groups(programmes.report(caller), caller.locale());
    }
}
