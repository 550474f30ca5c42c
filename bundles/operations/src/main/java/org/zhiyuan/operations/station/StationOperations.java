package org.zhiyuan.operations.station;

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
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.wire.station.FrozenApplicationPageDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;
import org.zhiyuan.wire.station.StationPageDto;

/** Stations (志愿服务工作站) and their applications as a caller sees them, R2, R28. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class StationOperations {
    private final StationService stations;

    public StationOperations(StationService stations) {
        this.stations = stations;
    }

    @GET
    @PlatformOperation(
            name = "listStations",
            right = "STATION_READ",
            zh = "辖区内工作站与申请",
            en = "The stations and applications of the caller's region")
    public StationPageDto list(@Context Caller caller, @BeanParam StationParams params) {
        return StationMapper.toDto(stations.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/own")
    @PlatformOperation(
            name = "listOwnStations",
            right = "STATION_READ",
            zh = "本账户的工作站与申请",
            en = "The caller's stations and applications")
    public StationPageDto own(@Context Caller caller) {
        return StationMapper.toDto(stations.own(caller), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getStation", right = "STATION_READ", zh = "工作站或申请", en = "A station or application")
    public StationDto get(@Context Caller caller, @PathParam("id") String id) {
        return dto(caller, stations.get(caller, new StationId(id)));
    }

    @GET
    @Path("/{id}/versions")
    @PlatformOperation(
            name = "listStationVersions",
            right = "STATION_READ",
            zh = "历次提交的冻结版本（R28）",
            en = "The frozen versions of each submission (R28)")
    public FrozenApplicationPageDto versions(@Context Caller caller, @PathParam("id") String id) {
        return StationMapper.versions(stations.get(caller, new StationId(id)), caller.locale());
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
