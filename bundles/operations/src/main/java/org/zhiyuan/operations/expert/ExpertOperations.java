package org.zhiyuan.operations.expert;

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
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.XmlInputs;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.ReviewInputDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ExpertPageDto;
import org.zhiyuan.wire.expert.ExpertTypeMapper;
import org.zhiyuan.wire.expert.NewAgreementDto;
import org.zhiyuan.wire.expert.NewRegistrationDto;
import org.zhiyuan.wire.expert.StandingMapper;

/** Volunteer experts (志愿专家), R44 to R83. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class ExpertOperations implements XmlInputs {
    private static final Text NOUN = Text.of("专家申请", "application of your own");

    private final ExpertAdmin experts;

    public ExpertOperations(ExpertAdmin experts) {
        this.experts = experts;
    }

    @POST
    @Path("/self-check")
    @PlatformOperation(name = "selfCheckExpert", right = "EXPERT_SELF_CHECK",
            zh = "申请前自查：基本条件与所报类型的全部专业条件，不保存", en = "Check before applying: every condition, nothing kept")
    public VerdictDto selfCheck(@Context Caller caller, ExpertApplicationDto application) {
        return KernelMapper.toDto(experts.selfCheck(caller, ExpertMapper.fromDto(application)), caller.locale());
    }

    @POST
    @PlatformOperation(name = "applyExpert", right = "EXPERT_APPLY", creates = true,
            zh = "申请成为志愿专家（R47–R75）", en = "Apply to be a volunteer expert (R47-R75)")
    public ExpertDto apply(@Context Caller caller, ExpertApplicationDto application) {
        ExpertMapper.Applying stated = ExpertMapper.applying(application);
        return dto(caller, experts.apply(caller, stated.application(), stated.call(), stated.invitationCode()));
    }

    @GET
    @PlatformOperation(name = "listExperts", right = "EXPERT_READ",
            zh = "辖区内专家", en = "The experts of the caller's region")
    public ExpertPageDto list(@Context Caller caller, @BeanParam ExpertParams params) {
        return ExpertMapper.toDto(experts.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/own")
    @PlatformOperation(name = "getOwnExpert", right = "EXPERT_READ",
            zh = "本账户的专家档案", en = "The caller's own file as an expert")
    public ExpertDto own(@Context Caller caller) {
        return dto(caller, Params.found(experts.own(caller), NOUN, caller.name()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getExpert", right = "EXPERT_READ",
            zh = "专家", en = "An expert")
    public ExpertDto get(@Context Caller caller, @PathParam("id") String id) {
        return dto(caller, experts.get(caller, new ExpertId(id)));
    }

    @POST
    @Path("/{id}/review")
    @PlatformOperation(name = "reviewExpert", right = "EXPERT_REVIEW",
            zh = "省级审核（R76）：先由一人拟定，再由另一人作出相同决定后生效（R94）", en = "The province reviews (R76): one proposes, another decides the same (R94)")
    public ExpertDto review(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReviewInputDto review) {
        return dto(caller, experts.review(caller, new ExpertId(id), seen, KernelMapper.decision(review), review.reason));
    }

    @POST
    @Path("/{id}/filing")
    @PlatformOperation(name = "fileExpert", right = "EXPERT_FILE",
            zh = "建档备案（R77）", en = "Open the expert's file (R77)")
    public ExpertDto file(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, experts.file(caller, new ExpertId(id), seen));
    }

    @POST
    @Path("/{id}/registration")
    @PlatformOperation(name = "registerExpert", right = "EXPERT_REGISTER",
            zh = "总团队登记全国志愿服务信息系统注册结果（R77）；未成功时只填说明", en = "Record the national system's registration (R77); only a remark when it failed")
    public ExpertDto register(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen,
            NewRegistrationDto registration) {
        return dto(caller, experts.register(caller, new ExpertId(id), seen, registration == null ? null : registration.number,
                StandingMapper.registeredOn(registration), registration == null ? null : registration.remark));
    }

    @POST
    @Path("/{id}/appointment")
    @PlatformOperation(name = "appointExpert", right = "EXPERT_APPOINT",
            zh = "颁发聘书并拟定协议（R78、R79）", en = "Issue the letter and draft the agreement (R78, R79)")
    public ExpertDto appoint(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewAgreementDto agreement) {
        return dto(caller, experts.appoint(caller, new ExpertId(id), seen, AgreementMapper.fromDto(agreement)));
    }

    @POST
    @Path("/{id}/dismissal")
    @PlatformOperation(name = "dismissExpert", right = "EXPERT_DISMISS",
            zh = "解聘：两人先后作出相同决定后生效（R94）", en = "Dismiss: two decide the same one after the other (R94)")
    public ExpertDto dismiss(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, experts.dismiss(caller, new ExpertId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/disclosures")
    @PlatformOperation(name = "discloseExpert", right = "EXPERT_DISCLOSE", secret = true,
            zh = "说明用途后查看完整身份信息，记入审计（R87）", en = "Read the whole identity for a stated purpose, with an audit entry (R87)")
    public PersonalDataDto disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        return KernelMapper.toDto(experts.disclose(caller, new ExpertId(id), KernelMapper.purpose(purpose)));
    }

    @Override
    public void complete(Object input) {
        if (input instanceof ExpertApplicationDto application) {
            ExpertTypeMapper.typed(application, experts.types());
        }
    }

    private static ExpertDto dto(Caller caller, Expert expert) {
        return ExpertMapper.toDto(expert, caller.locale());
    }
}
