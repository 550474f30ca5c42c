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
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertDisclosure;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.XmlInputs;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ExpertPageDto;
import org.zhiyuan.wire.expert.ExpertTypeMapper;

/** Volunteer experts (志愿专家), R44 to R83. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class ExpertOperations implements XmlInputs {
    private static final Text NOUN = Text.of("专家申请", "application of your own");

    private final ExpertService experts;
    private final ExpertDisclosure disclosure;

    public ExpertOperations(ExpertService experts, ExpertDisclosure disclosure) {
        this.experts = experts;
        this.disclosure = disclosure;
    }

    @POST
    @Path("/self-check")
    @PlatformOperation(
            name = "selfCheckExpert",
            right = "EXPERT_SELF_CHECK",
            zh = "申请前自查：基本条件与所报类型的全部专业条件，不保存",
            en = "Check before applying: every condition, nothing kept")
    public VerdictDto selfCheck(@Context Caller caller, ExpertApplicationDto application) {
        return KernelMapper.toDto(experts.selfCheck(caller, ExpertMapper.fromDto(application)), caller.locale());
    }

    @GET
    @PlatformOperation(
            name = "listExperts",
            right = "EXPERT_READ",
            zh = "辖区内专家",
            en = "The experts of the caller's region")
    public ExpertPageDto list(@Context Caller caller, @BeanParam ExpertParams params) {
        return ExpertMapper.toDto(experts.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/own")
    @PlatformOperation(
            name = "getOwnExpert",
            right = "EXPERT_READ",
            zh = "本账户的专家档案",
            en = "The caller's own file as an expert")
    public ExpertDto own(@Context Caller caller) {
        return dto(caller, Params.found(experts.own(caller), NOUN, caller.name()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getExpert", right = "EXPERT_READ", zh = "专家", en = "An expert")
    public ExpertDto get(@Context Caller caller, @PathParam("id") String id) {
        return dto(caller, experts.get(caller, new ExpertId(id)));
    }

    @POST
    @Path("/{id}/disclosures")
    @PlatformOperation(
            name = "discloseExpert",
            right = "EXPERT_DISCLOSE",
            secret = true,
            zh = "说明用途后查看完整身份信息，记入审计（R87）",
            en = "Read the whole identity for a stated purpose, with an audit entry (R87)")
    public PersonalDataDto disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        return KernelMapper.toDto(disclosure.disclose(caller, new ExpertId(id), KernelMapper.purpose(purpose)));
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
