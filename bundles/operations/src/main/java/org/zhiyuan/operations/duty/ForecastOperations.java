package org.zhiyuan.operations.duty;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.record.YearActivityService;
import org.zhiyuan.wire.record.DutyForecastPageDto;
import org.zhiyuan.wire.record.RecordMapper;

/** What the stations' years will come to (年度活动场次预测), R43, R103. */
@Path("/forecasts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作站职责 Duties")
public final class ForecastOperations {
    private final YearActivityService duties;

    public ForecastOperations(YearActivityService duties) {
        this.duties = duties;
    }

    @GET
    @PlatformOperation(
            name = "listDutyForecasts",
            right = "DUTY_READ",
            zh = "各站年度活动场次预测；missing=true 只列预计完不成的；未到末页时一页也可能不满",
            en =
                    "The stations' years foreseen; missing=true for those that will fall short; a page before the last may be short")
    public DutyForecastPageDto list(@Context Caller caller, @BeanParam ForecastParams params) {
        return RecordMapper.forecasts(
                duties.forecasts(
                        caller,
                        params.asked(),
                        Params.required("year", params.year),
                        Boolean.TRUE.equals(params.missing),
                        params.request()),
                caller.locale());
    }
}
