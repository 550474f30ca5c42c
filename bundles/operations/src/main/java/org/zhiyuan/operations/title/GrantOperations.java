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
import org.zhiyuan.station.JointGrant;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.station.NewGrantDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;

/** The grant of the title by both departments (联合授予), R14, R34. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class GrantOperations {
    private final JointGrant grants;

    public GrantOperations(JointGrant grants) {
        this.grants = grants;
    }

    @POST
    @Path("/{id}/grants")
    @PlatformOperation(
            name = "grantStation",
            right = "STATION_GRANT",
            zh = "两部门联合授予，各自一次，当日条件不符不予授予（R14、R26）",
            en = "Two departments grant jointly, each once; not if the conditions fail that day (R14, R26)")
    public StationDto grant(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewGrantDto grant) {
        StationMapper.Granting granting = StationMapper.fromDto(grant);
        return dto(caller, grants.grant(caller, new StationId(id), seen, granting.document(), granting.date()));
    }

    @POST
    @Path("/{id}/grant-refusals")
    @PlatformOperation(
            name = "refuseStationGrant",
            right = "STATION_GRANT",
            zh = "一部门说明理由不予授予，退回省级审核（R14）",
            en = "A department refuses with a reason; it goes back to review (R14)")
    public StationDto refuseGrant(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, grants.refuse(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
