package org.zhiyuan.operations.round;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.station.StationService;
import org.zhiyuan.wire.station.RankingDto;
import org.zhiyuan.wire.station.StationMapper;

/** A round's applications by rank (优先遴选), R37. */
@Path("/rounds/{year}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class RankingOperations {
    private final StationService stations;

    public RankingOperations(StationService stations) {
        this.stations = stations;
    }

    @GET
    @PlatformOperation(
            name = "rankStations",
            right = "STATION_RANK",
            zh = "当年申请排序：符合条件者中优先类别在前，再按测评得分（R37）",
            en =
                    "A year's applications in order: priorities first among those that fulfil the conditions, then by score (R37)")
    public RankingDto list(@Context Caller caller, @PathParam("year") int year, @BeanParam PageParams params) {
        return StationMapper.ranking(stations.ranking(caller, year, params.request()));
    }
}
