package org.zhiyuan.operations.expert;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmission;
import org.zhiyuan.expert.ExpertFiling;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.XmlInputs;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReviewInputDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ExpertTypeMapper;
import org.zhiyuan.wire.expert.NewRegistrationDto;
import org.zhiyuan.wire.expert.StandingMapper;

/** Admission of experts (入库、建档备案、注册), R47 to R77; beside {@link ExpertOperations} at the same path. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class AdmissionOperations implements XmlInputs {
    private final ExpertAdmission admission;
    private final ExpertFiling filing;
    private final ExpertService experts;

    public AdmissionOperations(ExpertAdmission admission, ExpertFiling filing, ExpertService experts) {
        this.admission = admission;
        this.filing = filing;
        this.experts = experts;
    }

    @POST
    @PlatformOperation(
            name = "applyExpert",
            right = "EXPERT_APPLY",
            creates = true,
            zh = "申请成为志愿专家（R47–R75）",
            en = "Apply to be a volunteer expert (R47-R75)")
    public ExpertDto apply(@Context Caller caller, ExpertApplicationDto application) {
        ExpertMapper.Applying stated = ExpertMapper.applying(application);
        return dto(caller, admission.apply(caller, stated.application(), stated.call(), stated.invitationCode()));
    }

    @POST
    @Path("/{id}/review")
    @PlatformOperation(
            name = "reviewExpert",
            right = "EXPERT_REVIEW",
            zh = "省级审核（R76）：先由一人拟定，再由另一人作出相同决定后生效（R94）",
            en = "The province reviews (R76): one proposes, another decides the same (R94)")
    public ExpertDto review(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReviewInputDto review) {
        return dto(
                caller, admission.review(caller, new ExpertId(id), seen, KernelMapper.decision(review), review.reason));
    }

    @POST
    @Path("/{id}/filing")
    @PlatformOperation(
            name = "fileExpert",
            right = "EXPERT_FILE",
            zh = "建档备案（R77）",
            en = "Open the expert's file (R77)")
    public ExpertDto file(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, filing.file(caller, new ExpertId(id), seen));
    }

    @POST
    @Path("/{id}/registration")
    @PlatformOperation(
            name = "registerExpert",
            right = "EXPERT_REGISTER",
            zh = "总团队登记全国志愿服务信息系统注册结果（R77）；未成功时只填说明",
            en = "Record the national system's registration (R77); only a remark when it failed")
    public ExpertDto register(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewRegistrationDto registration) {
        return dto(
                caller,
                filing.register(
                        caller,
                        new ExpertId(id),
                        seen,
                        registration == null ? null : registration.number,
                        StandingMapper.registeredOn(registration),
                        registration == null ? null : registration.remark));
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
