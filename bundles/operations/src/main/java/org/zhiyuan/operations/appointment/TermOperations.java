package org.zhiyuan.operations.appointment;

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
import org.zhiyuan.expert.AgreementSigning;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAppointment;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.AgreementViewDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.NewAgreementDto;
import org.zhiyuan.wire.expert.SignatureInputDto;

/** Agreements and terms of an expert (协议与聘期), R10, R78, R79, R97; beside {@link ExpertOperations} at the same path. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class TermOperations {
    private final ExpertService experts;
    private final ExpertAppointment appointment;
    private final AgreementSigning signing;

    public TermOperations(ExpertService experts, ExpertAppointment appointment, AgreementSigning signing) {
        this.experts = experts;
        this.appointment = appointment;
        this.signing = signing;
    }

    @GET
    @Path("/{id}/agreement")
    @PlatformOperation(
            name = "getAgreement",
            right = "EXPERT_READ_AGREEMENT",
            zh = "签署前阅读协议全文及其摘要值（R10、R79）；当事各方均可",
            en = "Read the agreement and its digest before signing (R10, R79); open to all its parties")
    public AgreementViewDto agreement(@Context Caller caller, @PathParam("id") String id) {
        return AgreementMapper.toDto(experts.agreement(caller, new ExpertId(id)));
    }

    @POST
    @Path("/{id}/signatures")
    @PlatformOperation(
            name = "signExpert",
            right = "EXPERT_SIGN",
            zh = "签署协议（R79）；可附所阅文本的摘要值",
            en = "Sign the agreement (R79), with the digest of what was read if wanted")
    public AgreementViewDto sign(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            SignatureInputDto signature) {
        return AgreementMapper.toDto(signing.sign(caller, new ExpertId(id), seen, AgreementMapper.digest(signature)));
    }

    @POST
    @Path("/{id}/renewal")
    @PlatformOperation(
            name = "renewExpert",
            right = "EXPERT_RENEW",
            zh = "续聘：新聘书、新协议，本聘期照常至期满（R97）",
            en = "Renew: a new letter and agreement; the present term runs to its end (R97)")
    public ExpertDto renew(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewAgreementDto agreement) {
        return dto(caller, appointment.renew(caller, new ExpertId(id), seen, AgreementMapper.fromDto(agreement)));
    }

    @POST
    @Path("/{id}/agreement-redraft")
    @PlatformOperation(
            name = "redraftAgreement",
            right = "EXPERT_REDRAFT",
            zh = "重新拟定尚未签署完毕的协议及其聘书（R10、R79），编号为新，原聘书作废，各方重新签署",
            en = "Draft the unsigned agreement and its letter anew under new numbers; all sign again (R10, R79)")
    public ExpertDto redraft(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewAgreementDto agreement) {
        return dto(caller, appointment.redraft(caller, new ExpertId(id), seen, AgreementMapper.fromDto(agreement)));
    }

    @POST
    @Path("/{id}/appointment")
    @PlatformOperation(
            name = "appointExpert",
            right = "EXPERT_APPOINT",
            zh = "颁发聘书并拟定协议（R78、R79）",
            en = "Issue the letter and draft the agreement (R78, R79)")
    public ExpertDto appoint(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewAgreementDto agreement) {
        return dto(caller, appointment.appoint(caller, new ExpertId(id), seen, AgreementMapper.fromDto(agreement)));
    }

    private static ExpertDto dto(Caller caller, Expert expert) {
        return ExpertMapper.toDto(expert, caller.locale());
    }
}
