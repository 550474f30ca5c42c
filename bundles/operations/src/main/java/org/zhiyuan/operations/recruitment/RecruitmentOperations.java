package org.zhiyuan.operations.recruitment;

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
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.AgeOverrideService;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.InvitationId;
import org.zhiyuan.expert.RecruitmentService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
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
public final class RecruitmentOperations {
    private final RecruitmentService recruitment;
    private final AgeOverrideService overrides;

    public RecruitmentOperations(RecruitmentService recruitment, AgeOverrideService overrides) {
        this.recruitment = recruitment;
        this.overrides = overrides;
    }

    @POST
    @Path("/expert-calls")
    @PlatformOperation(
            name = "publishCall",
            right = "CALL_PUBLISH",
            creates = true,
            zh = "发布公开招募公告（R47）：真实信息、风险与开放日期",
            en = "Publish a call for experts (R47): the truth, the risks, the dates")
    public CallDto publish(@Context Caller caller, NewCallDto call) {
        return RecruitmentMapper.toDto(recruitment.publish(caller, RecruitmentMapper.fromDto(call)));
    }

    @GET
    @Path("/expert-calls")
    @PlatformOperation(name = "listCalls", right = "PUBLIC", zh = "招募公告，最近的在前", en = "The calls, latest first")
    public CallPageDto calls(@BeanParam PageParams page) {
        return RecruitmentMapper.calls(recruitment.calls(page.request()));
    }

    @GET
    @Path("/expert-calls/{id}")
    @PlatformOperation(name = "getCall", right = "PUBLIC", zh = "招募公告", en = "A call")
    public CallDto call(@PathParam("id") String id) {
        return RecruitmentMapper.toDto(recruitment.call(new CallId(id)));
    }

    @POST
    @Path("/expert-calls/{id}/closure")
    @PlatformOperation(name = "closeCall", right = "CALL_PUBLISH", zh = "提前截止", en = "Close a call early")
    public CallDto close(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return RecruitmentMapper.toDto(recruitment.close(caller, new CallId(id), seen));
    }

    @POST
    @Path("/expert-invitations")
    @PlatformOperation(
            name = "inviteExpert",
            right = "INVITATION_ISSUE",
            creates = true,
            secret = true,
            zh = "定向邀请（R47）；一次性邀请码只显示这一次",
            en = "Invite somebody (R47); the one-time code is shown once")
    public InvitationDto invite(@Context Caller caller, NewInvitationDto invitation) {
        return RecruitmentMapper.toDto(recruitment.invite(caller, RecruitmentMapper.fromDto(invitation)));
    }

    @GET
    @Path("/expert-invitations")
    @PlatformOperation(
            name = "listInvitations",
            right = "INVITATION_READ",
            zh = "定向邀请及其答复",
            en = "The invitations and their answers")
    public InvitationPageDto invitations(@Context Caller caller, @BeanParam PageParams page) {
        return RecruitmentMapper.invitations(recruitment.invitations(caller, page.request()));
    }

    @POST
    @Path("/expert-invitations/{id}/withdrawal")
    @PlatformOperation(
            name = "withdrawInvitation",
            right = "INVITATION_ISSUE",
            zh = "撤回尚未答复的邀请",
            en = "Withdraw an invitation that was not answered")
    public InvitationDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return RecruitmentMapper.toDto(recruitment.withdraw(caller, new InvitationId(id), seen));
    }

    @POST
    @Path("/expert-invitations/refusals")
    @PlatformOperation(
            name = "declineInvitation",
            right = "INVITATION_DECLINE",
            zh = "被邀请人凭邀请码谢绝，无须理由（R91）",
            en = "The invited person declines by the code, without a reason (R91)")
    public InvitationDto decline(@Context Caller caller, InvitationCodeDto code) {
        return RecruitmentMapper.toDto(recruitment.decline(caller, RecruitmentMapper.code(code)));
    }

    @POST
    @Path("/age-overrides")
    @PlatformOperation(
            name = "proposeAgeOverride",
            right = "AGE_OVERRIDE",
            creates = true,
            zh = "拟定年龄书面特批（R102），另一人确认后生效",
            en = "Propose a written override of the age limit (R102); another confirms it")
    public AgeOverrideDto propose(@Context Caller caller, NewAgeOverrideDto override) {
        return RecruitmentMapper.toDto(overrides.propose(caller, RecruitmentMapper.fromDto(override)));
    }

    @GET
    @Path("/age-overrides")
    @PlatformOperation(
            name = "listAgeOverrides",
            right = "AGE_OVERRIDE_READ",
            zh = "年龄特批",
            en = "The overrides of the age limit")
    public AgeOverridePageDto overrides(@Context Caller caller, @BeanParam PageParams page) {
        return RecruitmentMapper.overrides(overrides.overrides(caller, page.request()));
    }

    @POST
    @Path("/age-overrides/{id}/confirmation")
    @PlatformOperation(
            name = "confirmAgeOverride",
            right = "AGE_OVERRIDE",
            zh = "第二人确认年龄特批（R94）",
            en = "Second person confirms an override (R94)")
    public AgeOverrideDto confirm(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return RecruitmentMapper.toDto(overrides.confirm(caller, new AgeOverrideId(id), seen));
    }
}
