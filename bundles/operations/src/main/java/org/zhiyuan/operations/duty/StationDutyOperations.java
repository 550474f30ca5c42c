package org.zhiyuan.operations.duty;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.record.YearActivityService;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.record.DutyDto;
import org.zhiyuan.wire.record.DutyForecastDto;
import org.zhiyuan.wire.record.RecordMapper;

/** A station's activities in a year (年度活动场次), R43, R103; beside the stations at the same path. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class StationDutyOperations {
    private final YearActivityService duties;

    public StationDutyOperations(YearActivityService duties) {
        this.duties = duties;
    }

    @GET
    @Path("/{id}/forecast")
    @PlatformOperation(
            name = "forecastDuties",
            right = "DUTY_READ",
            zh = "年度活动场次预测，列出计算过程（R43、R103）",
            en = "A year's activities foreseen, with the calculation (R43, R103)")
    public DutyForecastDto forecast(
            @Context Caller caller, @PathParam("id") String id, @QueryParam("year") Integer year) {
        return RecordMapper.toDto(
                duties.forecast(caller, new StationId(id), Params.required("year", year)), caller.locale());
    }

    @GET
    @Path("/{id}/duties")
    @PlatformOperation(name = "countDuties", right = "DUTY_READ", zh = "年度活动场次（R43）", en = "A year's activities (R43)")
    public DutyDto duties(@Context Caller caller, @PathParam("id") String id, @QueryParam("year") Integer year) {
        return RecordMapper.toDto(duties.count(caller, new StationId(id), Params.required("year", year)));
    }
}
