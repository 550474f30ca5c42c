package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.rest.internal.http.Secret;
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
import org.zhiyuan.wire.expert.NewAgreementDto;
import org.zhiyuan.wire.expert.NewRegistrationDto;
import org.zhiyuan.wire.expert.StandingMapper;
import org.zhiyuan.wire.record.AgreedHoursPageDto;
import org.zhiyuan.wire.record.HonourMapper;
import org.zhiyuan.wire.record.RecordMapper;
import org.zhiyuan.wire.record.TotalsDto;

/** Volunteer experts (志愿专家), R44 to R83. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class ExpertResource {
    private static final Text NOUN = Text.of("专家申请", "application of your own");

    private final ExpertAdmin experts;
    private final RecordService records;

    public ExpertResource(ExpertAdmin experts, RecordService records) {
        this.experts = experts;
        this.records = records;
    }

    @POST
    @Path("/self-check")
    @Operation(summary = "申请前自查：基本条件与所报类型的全部专业条件，不保存")
    public VerdictDto selfCheck(@Context Caller caller, ExpertApplicationDto application) {
        return KernelMapper.toDto(experts.selfCheck(caller, ExpertMapper.fromDto(application)), caller.locale());
    }

    @POST
    @Created
    @Operation(summary = "申请成为志愿专家（R47–R75）")
    public ExpertDto apply(@Context Caller caller, ExpertApplicationDto application) {
        return dto(caller, experts.apply(caller, ExpertMapper.fromDto(application), ExpertMapper.call(application),
                ExpertMapper.invitationCode(application)));
    }

    @GET
    @Operation(summary = "辖区内专家")
    public ExpertPageDto list(@Context Caller caller, @BeanParam ExpertParams params) {
        return ExpertMapper.toDto(experts.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/own")
    @Operation(summary = "本账户的专家档案")
    public ExpertDto own(@Context Caller caller) {
        return dto(caller, Params.found(experts.own(caller), NOUN, caller.name()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "专家")
    public ExpertDto get(@Context Caller caller, @PathParam("id") String id) {
        return dto(caller, experts.get(caller, new ExpertId(id)));
    }

    @POST
    @Path("/{id}/review")
    @Operation(summary = "省级审核（R76）：先由一人拟定，再由另一人作出相同决定后生效（R94）")
    public ExpertDto review(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ReviewInputDto review) {
        return dto(caller, experts.review(caller, new ExpertId(id), seen, KernelMapper.decision(review), review.reason));
    }

    @POST
    @Path("/{id}/filing")
    @Operation(summary = "建档备案（R77）")
    public ExpertDto file(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return dto(caller, experts.file(caller, new ExpertId(id), seen));
    }

    @POST
    @Path("/{id}/registration")
    @Operation(summary = "总团队登记全国志愿服务信息系统注册结果（R77）；未成功时只填说明")
    public ExpertDto register(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewRegistrationDto registration) {
        return dto(caller, experts.register(caller, new ExpertId(id), seen, registration == null ? null : registration.number,
                StandingMapper.registeredOn(registration), registration == null ? null : registration.remark));
    }

    @POST
    @Path("/{id}/appointment")
    @Operation(summary = "颁发聘书并拟定协议（R78、R79）")
    public ExpertDto appoint(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewAgreementDto agreement) {
        return dto(caller, experts.appoint(caller, new ExpertId(id), seen, AgreementMapper.fromDto(agreement)));
    }

    @POST
    @Path("/{id}/dismissal")
    @Operation(summary = "解聘：两人先后作出相同决定后生效（R94）")
    public ExpertDto dismiss(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ReasonDto reason) {
        return dto(caller, experts.dismiss(caller, new ExpertId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/disclosures")
    @Secret
    @Operation(summary = "说明用途后查看完整身份信息，记入审计（R87）")
    public PersonalDataDto disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        return KernelMapper.toDto(experts.disclose(caller, new ExpertId(id), KernelMapper.purpose(purpose)));
    }

    @GET
    @Path("/{id}/totals")
    @Operation(summary = "年度累计服务时长与评价")
    public TotalsDto totals(@Context Caller caller, @PathParam("id") String id, @QueryParam("year") String year) {
        return RecordMapper.toDto(records.totals(caller, new ExpertId(id), Params.year(year)));
    }

    @GET
    @Path("/{id}/agreed-hours")
    @Operation(summary = "各协议年度约定与实际时长（R80）")
    public AgreedHoursPageDto agreedHours(@Context Caller caller, @PathParam("id") String id) {
        AgreedHoursPageDto dto = new AgreedHoursPageDto();
        dto.items = records.agreedHours(caller, new ExpertId(id)).stream().map(HonourMapper::toDto).toList();
        return dto;
    }

    private static ExpertDto dto(Caller caller, Expert expert) {
        return ExpertMapper.toDto(expert, caller.locale());
    }
}
