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
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.TitleRegistration;
import org.zhiyuan.wire.station.AwardMapper;
import org.zhiyuan.wire.station.NewAdmissionDto;
import org.zhiyuan.wire.station.NewEntryDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;

/** Where a title is registered (平台、全国系统、入库), R35, R106. */
@Path("/stations/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class RegistrationOperations {
    private final TitleRegistration registration;

    public RegistrationOperations(TitleRegistration registration) {
        this.registration = registration;
    }

    @POST
    @Path("/platform")
    @PlatformOperation(
            name = "registerStationOnPlatform",
            right = "STATION_REGISTER_ON_PLATFORM",
            zh = "省中小企业公共服务平台登记及同步状态（R35）",
            en = "Record the provincial platform's registration and its state (R35)")
    public StationDto platform(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewEntryDto entry) {
        return StationMapper.toDto(
                registration.registerOnPlatform(caller, new StationId(id), seen, AwardMapper.fromDto(entry)),
                caller.locale());
    }

    @POST
    @Path("/national")
    @PlatformOperation(
            name = "registerStationNationally",
            right = "STATION_REGISTER_NATIONALLY",
            zh = "全国志愿服务信息系统登记及同步状态，在平台登记之后（R35）",
            en = "Record the national system's registration, after the platform's (R35)")
    public StationDto national(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewEntryDto entry) {
        return StationMapper.toDto(
                registration.registerNationally(caller, new StationId(id), seen, AwardMapper.fromDto(entry)),
                caller.locale());
    }

    @POST
    @Path("/admission")
    @PlatformOperation(
            name = "admitStation",
            right = "STATION_ADMIT",
            zh = "总团队线上审核登记入库，在全国系统登记之后（R15、R35）",
            en = "The provincial team admits the station, after the national registration (R15, R35)")
    public StationDto admit(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewAdmissionDto admission) {
        AwardMapper.Admission given = AwardMapper.fromDto(admission);
        return StationMapper.toDto(
                registration.admit(caller, new StationId(id), seen, given.number(), given.date()), caller.locale());
    }
}
