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
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationTermination;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;

/** The end of a title or an application (撤销、撤回与退出), R40, R96. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class TerminationOperations {
    private final StationTermination termination;

    public TerminationOperations(StationTermination termination) {
        this.termination = termination;
    }

    @POST
    @Path("/{id}/revocation")
    @PlatformOperation(
            name = "revokeStation",
            right = "STATION_REVOKE",
            zh = "撤销称号并公布理由，须已立案并由两人决定（R40、R94）",
            en = "Revoke the title and publish the reason; needs a case and two persons (R40, R94)")
    public StationDto revoke(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, termination.revoke(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PlatformOperation(
            name = "withdrawStation",
            right = "STATION_WITHDRAW",
            zh = "撤回申请或退出",
            en = "Withdraw the application or resign")
    public StationDto withdraw(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, termination.withdraw(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
