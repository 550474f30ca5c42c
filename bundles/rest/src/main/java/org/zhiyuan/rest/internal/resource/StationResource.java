package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;
import org.zhiyuan.record.DutyService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.rest.internal.http.NeedsSeen;
import org.zhiyuan.rest.internal.http.Secret;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationAdmin;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.record.DutyDto;
import org.zhiyuan.wire.record.DutyForecastDto;
import org.zhiyuan.wire.record.RecordMapper;
import org.zhiyuan.wire.station.FrozenApplicationPageDto;
import org.zhiyuan.wire.station.NewAssessmentDto;
import org.zhiyuan.wire.station.NewConductRecordDto;
import org.zhiyuan.wire.station.NewGrantDto;
import org.zhiyuan.wire.station.NewOpinionDto;
import org.zhiyuan.wire.station.NewSupplementDto;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;
import org.zhiyuan.wire.station.StationPageDto;
import org.zhiyuan.wire.station.StationReviewDto;

/** Stations (志愿服务工作站) and their applications, R17 to R43. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class StationResource {
    private final StationAdmin stations;
    private final DutyService duties;

    public StationResource(StationAdmin stations, DutyService duties) {
        this.stations = stations;
        this.duties = duties;
    }

    @POST
    @Path("/self-check")
    @Operation(summary = "申报前自查：逐条给出依据、所见与差距，不保存")
    public VerdictDto selfCheck(@Context Caller caller, StationApplicationDto application) {
        return KernelMapper.toDto(stations.selfCheck(caller, StationMapper.fromDto(application)), caller.locale());
    }

    @POST
    @Created
    @Operation(summary = "建立申请草稿（R17–R33）")
    public StationDto draft(@Context Caller caller, StationApplicationDto application) {
        return dto(caller, stations.draft(caller, StationMapper.fromDto(application)));
    }

    @GET
    @Operation(summary = "辖区内工作站与申请")
    public StationPageDto list(@Context Caller caller, @BeanParam StationParams params) {
        return StationMapper.toDto(stations.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/own")
    @Operation(summary = "本账户的工作站与申请")
    public StationPageDto own(@Context Caller caller) {
        return StationMapper.toDto(stations.own(caller), caller.locale());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "工作站或申请")
    public StationDto get(@Context Caller caller, @PathParam("id") String id) {
        return dto(caller, stations.get(caller, new StationId(id)));
    }

    @PUT
    @NeedsSeen
    @Path("/{id}")
    @Operation(summary = "修改草稿或补正材料；提交后冻结（R28）")
    public StationDto revise(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, StationApplicationDto application) {
        return dto(caller, stations.revise(caller, new StationId(id), seen, StationMapper.fromDto(application)));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(summary = "在申报期内提交（R36）")
    public StationDto submit(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return dto(caller, stations.submit(caller, new StationId(id), seen));
    }

    @POST
    @Path("/{id}/assessment")
    @Operation(summary = "市级测评与推荐，与主管部门意见一并生效（R27、R28）")
    public StationDto assess(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewAssessmentDto assessment) {
        return dto(caller, stations.assess(caller, new StationId(id), seen, StationMapper.fromDto(assessment)));
    }

    @POST
    @Path("/{id}/opinion")
    @Operation(summary = "本地区中小企业主管部门意见：同意或不同意推荐（R27）")
    public StationDto giveOpinion(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewOpinionDto opinion) {
        StationMapper.Opinion given = StationMapper.fromDto(opinion);
        return dto(caller, stations.giveOpinion(caller, new StationId(id), seen, given.consents(), given.document(), given.opinion()));
    }

    @POST
    @Path("/{id}/supplement-requests")
    @Operation(summary = "市级测评中退回补正，逐项列明，限工作日内补齐（R96）")
    public StationDto sendBack(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewSupplementDto supplement) {
        return dto(caller, stations.sendBack(caller, new StationId(id), seen, StationMapper.fromDto(supplement)));
    }

    @POST
    @Path("/{id}/lapse")
    @Operation(summary = "逾期未补正的申请失效（R96）")
    public StationDto lapse(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return dto(caller, stations.lapse(caller, new StationId(id), seen));
    }

    @POST
    @Path("/{id}/review")
    @Operation(summary = "省级审核，须两人意见一致（R34、R94）；补正须列明事项")
    public StationDto review(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, StationReviewDto review) {
        return dto(caller, stations.review(caller, new StationId(id), seen, StationMapper.fromDto(review)));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "历次提交的冻结版本（R28）")
    public FrozenApplicationPageDto versions(@Context Caller caller, @PathParam("id") String id) {
        return StationMapper.versions(stations.get(caller, new StationId(id)), caller.locale());
    }

    @POST
    @Path("/{id}/grants")
    @Operation(summary = "两部门联合授予，各自一次，当日条件不符不予授予（R14、R26）")
    public StationDto grant(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewGrantDto grant) {
        StationMapper.Granting granting = StationMapper.fromDto(grant);
        return dto(caller, stations.grant(caller, new StationId(id), seen, granting.document(), granting.date()));
    }

    @POST
    @Path("/{id}/grant-refusals")
    @Operation(summary = "一部门说明理由不予授予，退回省级审核（R14）")
    public StationDto refuseGrant(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ReasonDto reason) {
        return dto(caller, stations.refuseGrant(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/conduct")
    @Operation(summary = "登记提交后的合规情况：处罚、调查及其解除（R25、R26）")
    public StationDto recordConduct(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewConductRecordDto record) {
        StationMapper.Known known = StationMapper.fromDto(record);
        return dto(caller, stations.recordConduct(caller, new StationId(id), seen, known.conduct(), known.source()));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(summary = "撤销称号并公布理由，须已立案并由两人决定（R40、R94）")
    public StationDto revoke(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ReasonDto reason) {
        return dto(caller, stations.revoke(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "撤回申请或退出")
    public StationDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ReasonDto reason) {
        return dto(caller, stations.withdraw(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/contact")
    @Operation(summary = "更换专人（R41），记入审计")
    public StationDto changeContact(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ContactDto contact) {
        return dto(caller, stations.changeContact(caller, new StationId(id), seen, KernelMapper.contact(contact)));
    }

    @GET
    @Path("/{id}/forecast")
    @Operation(summary = "年度活动场次预测，列出计算过程（R43、R103）")
    public DutyForecastDto forecast(@Context Caller caller, @PathParam("id") String id, @QueryParam("year") String year) {
        return RecordMapper.toDto(duties.forecast(caller, new StationId(id), Params.year(year)), caller.locale());
    }

    @POST
    @Path("/{id}/disclosures")
    @Secret
    @Operation(summary = "说明用途后查看负责人完整身份信息，记入审计（R87）")
    public PersonalDataDto disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        return KernelMapper.toDto(stations.disclose(caller, new StationId(id), KernelMapper.purpose(purpose)));
    }

    @GET
    @Path("/{id}/duties")
    @Operation(summary = "年度活动场次（R43）")
    public DutyDto duties(@Context Caller caller, @PathParam("id") String id, @QueryParam("year") String year) {
        return RecordMapper.toDto(duties.count(caller, new StationId(id), Params.year(year)));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
