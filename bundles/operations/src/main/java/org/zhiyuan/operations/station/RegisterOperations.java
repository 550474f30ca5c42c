package org.zhiyuan.operations.station;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
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
public final class RegisterOperations {
    private static final Text NOUN = Text.of("工作站", "station");

    private final StationService stations;

    public RegisterOperations(StationService stations) {
        this.stations = stations;
    }

    @GET
    @PlatformOperation(name = "listRegister", right = "PUBLIC", zh = "工作站公开名录", en = "The public register of stations")
    public RegisterPageDto list(@BeanParam RegisterParams params) {
        return StationMapper.toDto(stations.register(params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(
            name = "getRegisteredStation",
            right = "PUBLIC",
            zh = "名录中的一个工作站",
            en = "A station of the register")
    public RegisteredStationDto get(@PathParam("id") String id) {
        return StationMapper.toDto(Params.found(stations.findRegistered(new StationId(id)), NOUN, id));
    }
}
