package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.station.TitleAdmin;
import org.zhiyuan.wire.station.AwardMapper;
import org.zhiyuan.wire.station.YearOpeningDto;

/** Opening a year's assessment (年度考核启动), R39, R105. */
@Path("/year-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class YearOpeningResource {
    private final TitleAdmin titles;

    public YearOpeningResource(TitleAdmin titles) {
        this.titles = titles;
    }

    @POST
    @Path("/{year}")
    @Operation(summary = "省级启动某年考核，统计全部有效工作站的活动场次；可重复执行")
    public YearOpeningDto open(@Context Caller caller, @PathParam("year") String year) {
        return AwardMapper.toDto(titles.openYear(caller, Params.year(year)));
    }
}
