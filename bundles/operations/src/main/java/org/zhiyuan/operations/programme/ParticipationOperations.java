package org.zhiyuan.operations.programme;

import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.ParticipationId;
import org.zhiyuan.duty.ProgrammeService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.duty.ParticipationDto;
import org.zhiyuan.wire.duty.ParticipationPageDto;
import org.zhiyuan.wire.duty.ProgrammeMapper;
import org.zhiyuan.wire.duty.TrackedServiceDto;

/** Who takes part in programmes for key groups (参加专项服务), R45: sensitive, so for few and never kept in repeated answers. */
@Path("/participations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专项服务 Programmes")
public final class ParticipationOperations {
    private final ProgrammeService programmes;

    public ParticipationOperations(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @GET
    @Path("/own")
    @PlatformOperation(
            name = "listOwnParticipations",
            right = "PARTICIPATION_JOIN",
            zh = "本企业的参加情况",
            en = "What the caller's enterprise takes part in")
    public ParticipationPageDto own(@Context Caller caller) {
        return ProgrammeMapper.participations(new Page<>(programmes.own(caller), null));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(
            name = "getParticipation",
            right = "PARTICIPATION_READ",
            zh = "参加情况与一对一服务记录",
            en = "A participation and its one-to-one services")
    public ParticipationDto get(@Context Caller caller, @PathParam("id") String id) {
        return ProgrammeMapper.toDto(programmes.get(caller, new ParticipationId(id)));
    }

    @POST
    @Path("/{id}/services")
    @PlatformOperation(
            name = "serveParticipation",
            right = "PARTICIPATION_SERVE",
            secret = true,
            zh = "登记一次一对一服务",
            en = "Record a one-to-one service")
    public ParticipationDto serve(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            TrackedServiceDto service) {
        return ProgrammeMapper.toDto(
                programmes.serve(caller, new ParticipationId(id), seen, ProgrammeMapper.fromDto(service)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PlatformOperation(
            name = "withdrawParticipation",
            right = "PARTICIPATION_JOIN",
            secret = true,
            zh = "撤回同意，删除敏感信息（个人信息保护法第十五、四十七条）",
            en = "Withdraw the consent; the sensitive data are deleted")
    public ParticipationDto withdraw(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return ProgrammeMapper.toDto(programmes.withdraw(caller, new ParticipationId(id), seen));
    }

    @POST
    @Path("/{id}/disclosures")
    @PlatformOperation(
            name = "discloseParticipation",
            right = "PARTICIPATION_DISCLOSE",
            secret = true,
            zh = "省级机构说明用途后查看，记入审计（R87）",
            en = "The province reads it for a stated purpose, with an audit entry (R87)")
    public ParticipationDto disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        return ProgrammeMapper.toDto(
                programmes.disclose(caller, new ParticipationId(id), KernelMapper.purpose(purpose)));
    }
}
