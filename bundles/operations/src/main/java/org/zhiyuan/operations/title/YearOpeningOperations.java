package org.zhiyuan.operations.title;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.station.AnnualAssessment;
import org.zhiyuan.wire.station.AwardMapper;
import org.zhiyuan.wire.station.YearOpeningDto;

/** Opening a year's assessment (年度考核启动), R39, R105. */
@Path("/year-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class YearOpeningOperations {
    private final AnnualAssessment years;

    public YearOpeningOperations(AnnualAssessment years) {
        this.years = years;
    }

    @POST
    @Path("/{year}")
    @PlatformOperation(
            name = "openYearAssessment",
            right = "STATION_OPEN_YEAR",
            zh = "省级启动某年考核，统计全部有效工作站的活动场次；可重复执行",
            en = "The province opens a year's assessment and counts all stations' activities; may be repeated")
    public YearOpeningDto open(@Context Caller caller, @PathParam("year") int year) {
        return AwardMapper.toDto(years.open(caller, year));
    }
}
