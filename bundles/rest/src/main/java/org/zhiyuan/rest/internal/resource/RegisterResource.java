package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.wire.station.RegisterPageDto;
import org.zhiyuan.wire.station.RegisteredStationDto;
import org.zhiyuan.wire.station.StationMapper;

/** The public register of titled stations (公开名录), R34. */
@Path("/register")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "公开查询 Public")
public final class RegisterResource {
    private static final Text NOUN = Text.of("工作站", "station");

    private final StationService stations;

    public RegisterResource(StationService stations) {
        this.stations = stations;
    }

    @GET
    @PermitAll
    @Operation(summary = "工作站公开名录")
    public RegisterPageDto list(@BeanParam RegisterParams params) {
        return StationMapper.toDto(stations.register(params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "名录中的一个工作站")
    public RegisteredStationDto get(@PathParam("id") String id) {
        return StationMapper.toDto(Params.found(stations.findRegistered(new StationId(id)), NOUN, id));
    }
}
