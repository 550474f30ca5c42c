package org.zhiyuan.operations.programme;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.duty.ProgrammeId;
import org.zhiyuan.duty.ProgrammeService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.duty.NewParticipationDto;
import org.zhiyuan.wire.duty.NewProgrammeDto;
import org.zhiyuan.wire.duty.ParticipationDto;
import org.zhiyuan.wire.duty.ParticipationPageDto;
import org.zhiyuan.wire.duty.ProgrammeDto;
import org.zhiyuan.wire.duty.ProgrammeMapper;
import org.zhiyuan.wire.duty.ProgrammePageDto;

/** Programmes for key groups (重点创业群体专项服务), R45. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专项服务 Programmes")
public final class ProgrammeOperations {
    private final ProgrammeService programmes;

    public ProgrammeOperations(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @POST
    @PlatformOperation(
            name = "offerProgramme",
            right = "PROGRAMME_OFFER",
            creates = true,
            zh = "工作站开设专项服务模块",
            en = "Station offers a programme for a key group")
    public ProgrammeDto offer(@Context Caller caller, NewProgrammeDto programme) {
        return ProgrammeMapper.toDto(programmes.offer(caller, ProgrammeMapper.fromDto(programme)), caller.locale());
    }

    @GET
    @PlatformOperation(name = "listProgrammes", right = "PROGRAMME_READ", zh = "专项服务模块清单", en = "The programmes")
    public ProgrammePageDto list(@Context Caller caller, @BeanParam ProgrammeParams params) {
        return ProgrammeMapper.programmes(
                programmes.list(caller, params.asked(), params.of(), params.request()), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getProgramme", right = "PROGRAMME_READ", zh = "专项服务模块", en = "A programme")
    public ProgrammeDto get(@Context Caller caller, @PathParam("id") String id) {
        return ProgrammeMapper.toDto(programmes.get(caller, new ProgrammeId(id)), caller.locale());
    }

    @POST
    @Path("/{id}/closure")
    @PlatformOperation(
            name = "closeProgramme",
            right = "PROGRAMME_OFFER",
            zh = "停办，不再接受参加",
            en = "Close a programme; nobody joins any more")
    public ProgrammeDto close(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return ProgrammeMapper.toDto(programmes.close(caller, new ProgrammeId(id), seen), caller.locale());
    }

    @POST
    @Path("/{id}/participations")
    @PlatformOperation(
            name = "joinProgramme",
            right = "PARTICIPATION_JOIN",
            secret = true,
            zh = "企业负责人单独同意后参加（个人信息保护法第二十九条）",
            en = "Join, with the principal's separate consent (Personal Information Protection Law, article 29)")
    public ParticipationDto join(
            @Context Caller caller, @PathParam("id") String id, NewParticipationDto participation) {
        ProgrammeMapper.Joining joining = ProgrammeMapper.fromDto(participation);
        return ProgrammeMapper.toDto(
                programmes.join(caller, new ProgrammeId(id), joining.principal(), joining.consent()));
    }

    @GET
    @Path("/{id}/participations")
    @PlatformOperation(
            name = "listParticipations",
            right = "PARTICIPATION_SERVE",
            zh = "本站模块的参加者，只给提供服务的工作站",
            en = "Who takes part in the caller's station's programme")
    public ParticipationPageDto participations(
            @Context Caller caller, @PathParam("id") String id, @BeanParam PageParams params) {
        return ProgrammeMapper.participations(programmes.participations(caller, new ProgrammeId(id), params.request()));
    }
}
