package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
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
import org.zhiyuan.core.Seen;
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.AgeOverrideService;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.InvitationId;
import org.zhiyuan.expert.RecruitmentService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.rest.internal.http.Secret;
import org.zhiyuan.wire.expert.AgeOverrideDto;
import org.zhiyuan.wire.expert.AgeOverridePageDto;
import org.zhiyuan.wire.expert.CallDto;
import org.zhiyuan.wire.expert.CallPageDto;
import org.zhiyuan.wire.expert.InvitationCodeDto;
import org.zhiyuan.wire.expert.InvitationDto;
import org.zhiyuan.wire.expert.InvitationPageDto;
import org.zhiyuan.wire.expert.NewAgeOverrideDto;
import org.zhiyuan.wire.expert.NewCallDto;
import org.zhiyuan.wire.expert.NewInvitationDto;
import org.zhiyuan.wire.expert.RecruitmentMapper;

/** How experts are won (专家招募): calls, invitations (R47), overrides of the age limit (R102). */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家招募 Recruitment")
public final class RecruitmentResource {
    private final RecruitmentService recruitment;
    private final AgeOverrideService overrides;

    public RecruitmentResource(RecruitmentService recruitment, AgeOverrideService overrides) {
        this.recruitment = recruitment;
        this.overrides = overrides;
    }

    @POST
    @Path("/expert-calls")
    @Created
    @Operation(summary = "发布公开招募公告（R47）：真实信息、风险与开放日期")
    public CallDto publish(@Context Caller caller, NewCallDto call) {
        return RecruitmentMapper.toDto(recruitment.publish(caller, RecruitmentMapper.fromDto(call)));
    }

    @GET
    @Path("/expert-calls")
    @PermitAll
    @Operation(summary = "招募公告，最近的在前")
    public CallPageDto calls(@BeanParam PageParams page) {
        return RecruitmentMapper.calls(recruitment.calls(page.request()));
    }

    @GET
    @Path("/expert-calls/{id}")
    @PermitAll
    @Operation(summary = "招募公告")
    public CallDto call(@PathParam("id") String id) {
        return RecruitmentMapper.toDto(recruitment.call(new CallId(id)));
    }

    @POST
    @Path("/expert-calls/{id}/closure")
    @Operation(summary = "提前截止")
    public CallDto close(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return RecruitmentMapper.toDto(recruitment.close(caller, new CallId(id), seen));
    }

    @POST
    @Path("/expert-invitations")
    @Created
    @Secret
    @Operation(summary = "定向邀请（R47）；一次性邀请码只显示这一次")
    public InvitationDto invite(@Context Caller caller, NewInvitationDto invitation) {
        return RecruitmentMapper.toDto(recruitment.invite(caller, RecruitmentMapper.fromDto(invitation)));
    }

    @GET
    @Path("/expert-invitations")
    @Operation(summary = "定向邀请及其答复")
    public InvitationPageDto invitations(@Context Caller caller, @BeanParam PageParams page) {
        return RecruitmentMapper.invitations(recruitment.invitations(caller, page.request()));
    }

    @POST
    @Path("/expert-invitations/{id}/withdrawal")
    @Operation(summary = "撤回尚未答复的邀请")
    public InvitationDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return RecruitmentMapper.toDto(recruitment.withdraw(caller, new InvitationId(id), seen));
    }

    @POST
    @Path("/expert-invitations/refusals")
    @Operation(summary = "被邀请人凭邀请码谢绝，无须理由（R91）")
    public InvitationDto decline(@Context Caller caller, InvitationCodeDto code) {
        return RecruitmentMapper.toDto(recruitment.decline(caller, RecruitmentMapper.code(code)));
    }

    @POST
    @Path("/age-overrides")
    @Created
    @Operation(summary = "拟定年龄书面特批（R102），另一人确认后生效")
    public AgeOverrideDto propose(@Context Caller caller, NewAgeOverrideDto override) {
        return RecruitmentMapper.toDto(overrides.propose(caller, RecruitmentMapper.fromDto(override)));
    }

    @GET
    @Path("/age-overrides")
    @Operation(summary = "年龄特批")
    public AgeOverridePageDto overrides(@Context Caller caller, @BeanParam PageParams page) {
        return RecruitmentMapper.overrides(overrides.overrides(caller, page.request()));
    }

    @POST
    @Path("/age-overrides/{id}/confirmation")
    @Operation(summary = "第二人确认年龄特批（R94）")
    public AgeOverrideDto confirm(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return RecruitmentMapper.toDto(overrides.confirm(caller, new AgeOverrideId(id), seen));
    }
}
