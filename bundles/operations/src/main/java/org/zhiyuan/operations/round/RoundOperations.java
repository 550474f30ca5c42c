package org.zhiyuan.operations.round;

import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.station.RoundSchedule;
import org.zhiyuan.station.RoundService;
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
public final class RoundOperations {
    private static final Text NOUN = Text.of("年度认定工作", "round");

    private final RoundService rounds;
    private final RoundSchedule schedule;

    public RoundOperations(RoundService rounds, RoundSchedule schedule) {
        this.rounds = rounds;
        this.schedule = schedule;
    }

    @GET
    @PlatformOperation(name = "listRounds", right = "PUBLIC", zh = "历年认定工作", en = "The yearly rounds")
    public RoundPageDto list() {
        return RoundMapper.toDto(rounds.list());
    }

    @GET
    @Path("/{year}")
    @PlatformOperation(name = "getRound", right = "PUBLIC", zh = "某年认定工作", en = "A year's round")
    public RoundDto get(@PathParam("year") int year) {
        return RoundMapper.toDto(Params.found(rounds.find(year), NOUN, year));
    }

    @POST
    @PlatformOperation(
            name = "openRound",
            right = "ROUND_OPEN",
            creates = true,
            zh = "省级启动年度认定工作（R36）",
            en = "The province opens a year's round (R36)")
    public RoundDto open(@Context Caller caller, NewRoundDto round) {
        return RoundMapper.toDto(schedule.open(caller, RoundMapper.fromDto(round)));
    }

    @PUT
    @Path("/{year}")
    @PlatformOperation(
            name = "rescheduleRound",
            right = "ROUND_OPEN",
            needsVersion = true,
            zh = "调整截止日期；申报期结束后须有通知并经第二人复核（R36）",
            en = "Move the last day; once the window has ended with a notice and a second official (R36)")
    public RoundDto reschedule(
            @Context Caller caller, @PathParam("year") int year, @Context ExpectedVersion seen, RoundChangeDto change) {
        RoundMapper.NewEnd end = RoundMapper.fromDto(change);
        return RoundMapper.toDto(schedule.reschedule(caller, year, seen, end.closes(), end.notice()));
    }
}
