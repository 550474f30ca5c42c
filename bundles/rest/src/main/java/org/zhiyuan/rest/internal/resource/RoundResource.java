package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.rest.internal.http.NeedsSeen;
import org.zhiyuan.station.RoundAdmin;
import org.zhiyuan.wire.station.NewRoundDto;
import org.zhiyuan.wire.station.RoundChangeDto;
import org.zhiyuan.wire.station.RoundDto;
import org.zhiyuan.wire.station.RoundMapper;
import org.zhiyuan.wire.station.RoundPageDto;

/** Yearly recognition rounds (年度认定工作), R36. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class RoundResource {
    private static final Text NOUN = Text.of("年度认定工作", "round");

    private final RoundAdmin rounds;

    public RoundResource(RoundAdmin rounds) {
        this.rounds = rounds;
    }

    @GET
    @PermitAll
    @Operation(summary = "历年认定工作")
    public RoundPageDto list() {
        return RoundMapper.toDto(rounds.list());
    }

    @GET
    @Path("/{year}")
    @PermitAll
    @Operation(summary = "某年认定工作")
    public RoundDto get(@PathParam("year") String year) {
        return RoundMapper.toDto(Params.found(rounds.find(Params.year(year)), NOUN, year));
    }

    @POST
    @Created
    @Operation(summary = "省级启动年度认定工作（R36）")
    public RoundDto open(@Context Caller caller, NewRoundDto round) {
        return RoundMapper.toDto(rounds.open(caller, RoundMapper.fromDto(round)));
    }

    @PUT
    @NeedsSeen
    @Path("/{year}")
    @Operation(summary = "调整截止日期；申报期结束后须有通知并经第二人复核（R36）")
    public RoundDto reschedule(@Context Caller caller, @PathParam("year") String year, @Context Seen seen, RoundChangeDto change) {
        RoundMapper.NewEnd end = RoundMapper.fromDto(change);
        return RoundMapper.toDto(rounds.reschedule(caller, Params.year(year), seen, end.closes(), end.notice()));
    }
}
