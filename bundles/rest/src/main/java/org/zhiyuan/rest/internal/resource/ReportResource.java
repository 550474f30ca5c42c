package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
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
import org.zhiyuan.wire.duty.GroupReportDto;
import org.zhiyuan.wire.duty.ProgrammeMapper;
import org.zhiyuan.wire.duty.SectorReportDto;

/** Reports on whom the programme has served (服务对象报表), R45, R46. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "报表 Reports")
public final class ReportResource {
    private final SectorService sectors;
    private final ProgrammeService programmes;

    public ReportResource(SectorService sectors, ProgrammeService programmes) {
        this.sectors = sectors;
        this.programmes = programmes;
    }

    @GET
    @Path("/sectors")
    @Operation(summary = "年度服务情况，按市和行业；tag=SPECIALIZED 为专精特新（R46）")
    public SectorReportDto sectors(@Context Caller caller, @BeanParam SectorParams params) {
        return ProgrammeMapper.toDto(sectors.report(caller, Params.year(params.year), params.asked(), params.of()));
    }

    @GET
    @Path("/groups")
    @Operation(summary = "重点创业群体参加人数，只给计数，小数不显示（R45）")
    public GroupReportDto groups(@Context Caller caller) {
        return ProgrammeMapper.groups(programmes.report(caller), caller.locale());
    }
}
