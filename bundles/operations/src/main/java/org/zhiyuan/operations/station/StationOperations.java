package org.zhiyuan.operations.station;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
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
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationAdmin;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.VerdictDto;
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
public final class StationOperations {
    private final StationAdmin stations;

    public StationOperations(StationAdmin stations) {
        this.stations = stations;
    }

    @POST
    @Path("/self-check")
    @PlatformOperation(name = "selfCheckStation", right = "STATION_SELF_CHECK",
            zh = "申报前自查：逐条给出依据、所见与差距，不保存", en = "Check before applying: each clause, what was seen and what is missing; nothing kept")
    public VerdictDto selfCheck(@Context Caller caller, StationApplicationDto application) {
        return KernelMapper.toDto(stations.selfCheck(caller, StationMapper.fromDto(application)), caller.locale());
    }

    @POST
    @PlatformOperation(name = "applyStation", right = "STATION_APPLY", creates = true,
            zh = "建立申请草稿（R17–R33）", en = "Make the draft of an application (R17-R33)")
    public StationDto draft(@Context Caller caller, StationApplicationDto application) {
        return dto(caller, stations.draft(caller, StationMapper.fromDto(application)));
    }

    @GET
    @PlatformOperation(name = "listStations", right = "STATION_READ",
            zh = "辖区内工作站与申请", en = "The stations and applications of the caller's region")
    public StationPageDto list(@Context Caller caller, @BeanParam StationParams params) {
        return StationMapper.toDto(stations.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/own")
    @PlatformOperation(name = "listOwnStations", right = "STATION_READ",
            zh = "本账户的工作站与申请", en = "The caller's stations and applications")
    public StationPageDto own(@Context Caller caller) {
        return StationMapper.toDto(stations.own(caller), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getStation", right = "STATION_READ",
            zh = "工作站或申请", en = "A station or application")
    public StationDto get(@Context Caller caller, @PathParam("id") String id) {
        return dto(caller, stations.get(caller, new StationId(id)));
    }

    @PUT
    @Path("/{id}")
    @PlatformOperation(name = "reviseStation", right = "STATION_APPLY", needsVersion = true,
            zh = "修改草稿或补正材料；提交后冻结（R28）", en = "Revise a draft or supplement it; frozen once submitted (R28)")
    public StationDto revise(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen,
            StationApplicationDto application) {
        return dto(caller, stations.revise(caller, new StationId(id), seen, StationMapper.fromDto(application)));
    }

    @POST
    @Path("/{id}/submission")
    @PlatformOperation(name = "submitStation", right = "STATION_SUBMIT",
            zh = "在申报期内提交（R36）", en = "Submit within the round (R36)")
    public StationDto submit(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, stations.submit(caller, new StationId(id), seen));
    }

    @POST
    @Path("/{id}/assessment")
    @PlatformOperation(name = "assessStation", right = "STATION_ASSESS",
            zh = "市级测评与推荐，与主管部门意见一并生效（R27、R28）",
            en = "The city assesses and recommends; takes effect with the authority's opinion (R27, R28)")
    public StationDto assess(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen,
            NewAssessmentDto assessment) {
        return dto(caller, stations.assess(caller, new StationId(id), seen, StationMapper.fromDto(assessment)));
    }

    @POST
    @Path("/{id}/opinion")
    @PlatformOperation(name = "giveStationOpinion", right = "STATION_GIVE_OPINION",
            zh = "本地区中小企业主管部门意见：同意或不同意推荐（R27）", en = "The region's authority consents to the recommendation or not (R27)")
    public StationDto giveOpinion(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen,
            NewOpinionDto opinion) {
        StationMapper.Opinion given = StationMapper.fromDto(opinion);
        return dto(caller, stations.giveOpinion(caller, new StationId(id), seen, given.consents(), given.document(), given.opinion()));
    }

    @POST
    @Path("/{id}/supplement-requests")
    @PlatformOperation(name = "sendBackStation", right = "STATION_SEND_BACK",
            zh = "市级测评中退回补正，逐项列明，限工作日内补齐（R96）", en = "Send back for supplements, item by item, within working days (R96)")
    public StationDto sendBack(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen,
            NewSupplementDto supplement) {
        return dto(caller, stations.sendBack(caller, new StationId(id), seen, StationMapper.fromDto(supplement)));
    }

    @POST
    @Path("/{id}/lapse")
    @PlatformOperation(name = "lapseStation", right = "STATION_LAPSE",
            zh = "逾期未补正的申请失效（R96）", en = "An application not supplemented in time lapses (R96)")
    public StationDto lapse(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, stations.lapse(caller, new StationId(id), seen));
    }

    @POST
    @Path("/{id}/review")
    @PlatformOperation(name = "reviewStation", right = "STATION_REVIEW",
            zh = "省级审核，须两人意见一致（R34、R94）；补正须列明事项", en = "The province reviews; two agree (R34, R94); a supplement names its items")
    public StationDto review(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, StationReviewDto review) {
        return dto(caller, stations.review(caller, new StationId(id), seen, StationMapper.fromDto(review)));
    }

    @GET
    @Path("/{id}/versions")
    @PlatformOperation(name = "listStationVersions", right = "STATION_READ",
            zh = "历次提交的冻结版本（R28）", en = "The frozen versions of each submission (R28)")
    public FrozenApplicationPageDto versions(@Context Caller caller, @PathParam("id") String id) {
        return StationMapper.versions(stations.get(caller, new StationId(id)), caller.locale());
    }

    @POST
    @Path("/{id}/grants")
    @PlatformOperation(name = "grantStation", right = "STATION_GRANT",
            zh = "两部门联合授予，各自一次，当日条件不符不予授予（R14、R26）",
            en = "Two departments grant jointly, each once; not if the conditions fail that day (R14, R26)")
    public StationDto grant(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewGrantDto grant) {
        StationMapper.Granting granting = StationMapper.fromDto(grant);
        return dto(caller, stations.grant(caller, new StationId(id), seen, granting.document(), granting.date()));
    }

    @POST
    @Path("/{id}/grant-refusals")
    @PlatformOperation(name = "refuseStationGrant", right = "STATION_GRANT",
            zh = "一部门说明理由不予授予，退回省级审核（R14）", en = "A department refuses with a reason; it goes back to review (R14)")
    public StationDto refuseGrant(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, stations.refuseGrant(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/conduct")
    @PlatformOperation(name = "recordStationConduct", right = "STATION_RECORD_CONDUCT",
            zh = "登记提交后的合规情况：处罚、调查及其解除（R25、R26）",
            en = "Record what was learnt after the submission: penalties, inquiries and their end (R25, R26)")
    public StationDto recordConduct(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen,
            NewConductRecordDto record) {
        StationMapper.Known known = StationMapper.fromDto(record);
        return dto(caller, stations.recordConduct(caller, new StationId(id), seen, known.conduct(), known.source()));
    }

    @POST
    @Path("/{id}/revocation")
    @PlatformOperation(name = "revokeStation", right = "STATION_REVOKE",
            zh = "撤销称号并公布理由，须已立案并由两人决定（R40、R94）", en = "Revoke the title and publish the reason; needs a case and two persons (R40, R94)")
    public StationDto revoke(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, stations.revoke(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @PlatformOperation(name = "withdrawStation", right = "STATION_WITHDRAW",
            zh = "撤回申请或退出", en = "Withdraw the application or resign")
    public StationDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, stations.withdraw(caller, new StationId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/contact")
    @PlatformOperation(name = "changeStationContact", right = "STATION_CONTACT",
            zh = "更换专人（R41），记入审计", en = "Change the contact person (R41), with an audit entry")
    public StationDto changeContact(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ContactDto contact) {
        return dto(caller, stations.changeContact(caller, new StationId(id), seen, KernelMapper.contact(contact)));
    }

    @POST
    @Path("/{id}/disclosures")
    @PlatformOperation(name = "discloseStation", right = "STATION_DISCLOSE", secret = true,
            zh = "说明用途后查看负责人完整身份信息，记入审计（R87）", en = "Read the principal's whole identity for a stated purpose, with an audit entry (R87)")
    public PersonalDataDto disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        return KernelMapper.toDto(stations.disclose(caller, new StationId(id), KernelMapper.purpose(purpose)));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
