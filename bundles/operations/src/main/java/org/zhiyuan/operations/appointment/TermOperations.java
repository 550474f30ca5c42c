package org.zhiyuan.operations.appointment;

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
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.AgreementViewDto;
import org.zhiyuan.wire.expert.CapacityDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.NewAgreementDto;
import org.zhiyuan.wire.expert.OptionalReasonDto;
import org.zhiyuan.wire.expert.PauseDto;
import org.zhiyuan.wire.expert.SignatureInputDto;
import org.zhiyuan.wire.expert.StandingMapper;

/** Agreements and terms of an expert (协议与聘期), R10, R78, R79, R97; beside {@link ExpertOperations} at the same path. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class TermOperations {
    private final ExpertAdmin experts;

    public TermOperations(ExpertAdmin experts) {
        this.experts = experts;
    }

    @GET
    @Path("/{id}/agreement")
    @PlatformOperation(name = "getAgreement", right = "EXPERT_READ_AGREEMENT",
            zh = "签署前阅读协议全文及其摘要值（R10、R79）；当事各方均可",
            en = "Read the agreement and its digest before signing (R10, R79); open to all its parties")
    public AgreementViewDto agreement(@Context Caller caller, @PathParam("id") String id) {
        return AgreementMapper.toDto(experts.agreement(caller, new ExpertId(id)));
    }

    @POST
    @Path("/{id}/signatures")
    @PlatformOperation(name = "signExpert", right = "EXPERT_SIGN",
            zh = "签署协议（R79）；可附所阅文本的摘要值", en = "Sign the agreement (R79), with the digest of what was read if wanted")
    public AgreementViewDto sign(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen,
            SignatureInputDto signature) {
        return AgreementMapper.toDto(experts.sign(caller, new ExpertId(id), seen, AgreementMapper.digest(signature)));
    }

    @POST
    @Path("/{id}/renewal")
    @PlatformOperation(name = "renewExpert", right = "EXPERT_RENEW",
            zh = "续聘：新聘书、新协议，本聘期照常至期满（R97）", en = "Renew: a new letter and agreement; the present term runs to its end (R97)")
    public ExpertDto renew(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewAgreementDto agreement) {
        return dto(caller, experts.renew(caller, new ExpertId(id), seen, AgreementMapper.fromDto(agreement)));
    }

    @POST
    @Path("/{id}/agreement-redraft")
    @PlatformOperation(name = "redraftAgreement", right = "EXPERT_REDRAFT",
            zh = "重新拟定尚未签署完毕的协议及其聘书（R10、R79），编号为新，原聘书作废，各方重新签署",
            en = "Draft the unsigned agreement and its letter anew under new numbers; all sign again (R10, R79)")
    public ExpertDto redraft(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewAgreementDto agreement) {
        return dto(caller, experts.redraft(caller, new ExpertId(id), seen, AgreementMapper.fromDto(agreement)));
    }

    @POST
    @Path("/{id}/letter-revocation")
    @PlatformOperation(name = "revokeLetter", right = "EXPERT_REVOKE_LETTER",
            zh = "撤销聘书（R78），不解聘；两人先后作出相同决定后生效（R94）",
            en = "Revoke the letter (R78) without dismissal; two decide the same one after the other (R94)")
    public ExpertDto revokeLetter(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, experts.revokeLetter(caller, new ExpertId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/letter-reissue")
    @PlatformOperation(name = "reissueLetter", right = "EXPERT_REISSUE",
            zh = "补发聘书，编号为新（R78）", en = "Issue the letter again under a new number (R78)")
    public ExpertDto reissueLetter(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, experts.reissueLetter(caller, new ExpertId(id), seen));
    }

    @POST
    @Path("/{id}/pauses")
    @PlatformOperation(name = "pauseExpert", right = "EXPERT_AVAILABILITY",
            zh = "专家说明暂停服务的日期，无须理由（R97、R91）", en = "Expert states the days of a pause, without a reason (R97, R91)")
    public ExpertDto pause(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, PauseDto pause) {
        return dto(caller, experts.pause(caller, new ExpertId(id), seen, StandingMapper.pause(pause)));
    }

    @POST
    @Path("/{id}/resumption")
    @PlatformOperation(name = "resumeExpert", right = "EXPERT_AVAILABILITY",
            zh = "专家恢复服务（R97）", en = "Expert resumes (R97)")
    public ExpertDto resume(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, experts.pause(caller, new ExpertId(id), seen, null));
    }

    @PUT
    @Path("/{id}/capacity")
    @PlatformOperation(name = "limitExpert", right = "EXPERT_AVAILABILITY", needsVersion = true,
            zh = "专家设定每月时长与同时受理数上限（R97）", en = "Expert sets the most hours a month and services at a time (R97)")
    public ExpertDto limit(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, CapacityDto capacity) {
        return dto(caller, experts.limit(caller, new ExpertId(id), seen, StandingMapper.capacity(capacity)));
    }

    @POST
    @Path("/{id}/resignation")
    @PlatformOperation(name = "resignExpert", right = "EXPERT_RESIGN",
            zh = "专家撤回申请或辞聘（R97），理由可不填", en = "Expert withdraws the application or resigns (R97), with a reason or none")
    public ExpertDto resign(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, OptionalReasonDto reason) {
        return dto(caller, experts.resign(caller, new ExpertId(id), seen, StandingMapper.reason(reason)));
    }

    private static ExpertDto dto(Caller caller, Expert expert) {
        return ExpertMapper.toDto(expert, caller.locale());
    }
}
