package org.zhiyuan.soap.internal;

import java.time.Instant;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityAdmin;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandService;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.activity.ActivityDto;
import org.zhiyuan.wire.activity.ActivityInputs;
import org.zhiyuan.wire.activity.ActivityMapper;
import org.zhiyuan.wire.activity.ActivityPageDto;
import org.zhiyuan.wire.activity.ActivityPlanDto;
import org.zhiyuan.wire.activity.AnswerDto;
import org.zhiyuan.wire.activity.DemandDto;
import org.zhiyuan.wire.activity.DemandPageDto;
import org.zhiyuan.wire.activity.EnterpriseDto;
import org.zhiyuan.wire.activity.EnterpriseMapper;
import org.zhiyuan.wire.activity.FieldValues;
import org.zhiyuan.wire.activity.NewCollectionDto;
import org.zhiyuan.wire.activity.NewConfirmationDto;
import org.zhiyuan.wire.activity.NewDemandDto;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.activity.NewFollowUpDto;
import org.zhiyuan.wire.activity.NewRatingDto;
import org.zhiyuan.wire.activity.ReleaseDto;
import org.zhiyuan.wire.activity.ReportDto;
import org.zhiyuan.wire.activity.ServiceTypeDto;
import org.zhiyuan.wire.activity.ServiceTypeMapper;
import org.zhiyuan.wire.activity.ServiceTypePageDto;

/** Enterprises, their demands, the service types that are there, and activities from plan to archive. */
@WebService(name = "Activities", serviceName = "ActivityService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:activities:1")
public class ActivityEndpoint extends ContractEndpoint {
    private final EnterpriseService enterprises;
    private final DemandService demands;
    private final ActivityAdmin activities;
    private final Answers answers;

    ActivityEndpoint(EnterpriseService enterprises, DemandService demands, ActivityAdmin activities, Answers answers) {
        this.enterprises = enterprises;
        this.demands = demands;
        this.activities = activities;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "enterprise")
    public EnterpriseDto registerEnterprise(@WebParam(name = "enterprise") NewEnterpriseDto enterprise,
                                            @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "registerEnterprise", required("enterprise", enterprise), EnterpriseDto.class,
                () -> EnterpriseMapper.toDto(enterprises.register(caller(), EnterpriseMapper.fromDto(enterprise))));
    }

    @WebMethod
    @WebResult(name = "enterprise")
    public EnterpriseDto getEnterprise(@WebParam(name = "id") String id) throws PlatformFault {
        return EnterpriseMapper.toDto(enterprises.get(caller(), new EnterpriseId(id)));
    }

    @WebMethod
    @WebResult(name = "enterprise")
    public EnterpriseDto getOwnEnterprise() throws PlatformFault {
        return EnterpriseMapper.toDto(enterprises.own(caller()).orElseThrow(() -> notFound("企业", "enterprise", caller().name())));
    }

    @WebMethod
    @WebResult(name = "demand")
    public DemandDto stateDemand(@WebParam(name = "demand") NewDemandDto demand, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "stateDemand", required("demand", demand), DemandDto.class,
                () -> EnterpriseMapper.toDto(demands.state(caller(), EnterpriseMapper.fromDto(demand))));
    }

    @WebMethod
    @WebResult(name = "demand")
    public DemandDto collectDemand(@WebParam(name = "collection") NewCollectionDto collection,
                                   @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "collectDemand", required("collection", collection), DemandDto.class,
                () -> EnterpriseMapper.toDto(demands.collect(caller(), EnterpriseMapper.fromDto(collection))));
    }

    @WebMethod
    @WebResult(name = "demand")
    public DemandDto getDemand(@WebParam(name = "id") String id) throws PlatformFault {
        return EnterpriseMapper.toDto(demands.get(caller(), new DemandId(id)));
    }

    @WebMethod
    @WebResult(name = "demands")
    public DemandPageDto listDemands(@WebParam(name = "region") String region, @WebParam(name = "stage") String stage,
                                     @WebParam(name = "industry") String industry, @WebParam(name = "limit") Integer limit,
                                     @WebParam(name = "cursor") String cursor) throws PlatformFault {
        DemandQuery query = new DemandQuery(region(region), one("stage", stage, DemandStage.class),
                one("industry", industry, Industry.class));
        return EnterpriseMapper.toDto(demands.list(caller(), query, page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "demand")
    public DemandDto verifyDemand(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return EnterpriseMapper.toDto(demands.verify(caller(), new DemandId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "demand")
    public DemandDto followUpDemand(@WebParam(name = "id") String id, @WebParam(name = "followUp") NewFollowUpDto followUp,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        return EnterpriseMapper.toDto(demands.followUp(caller(), new DemandId(id), seen(seen), EnterpriseMapper.fromDto(followUp)));
    }

    @WebMethod
    @WebResult(name = "demand")
    public DemandDto withdrawDemand(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return EnterpriseMapper.toDto(demands.withdraw(caller(), new DemandId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "serviceTypes")
    public ServiceTypePageDto listServiceTypes() throws PlatformFault {
        return ServiceTypeMapper.toDto(activities.serviceTypes(), locale());
    }

    @WebMethod
    @WebResult(name = "serviceType")
    public ServiceTypeDto getServiceType(@WebParam(name = "id") String id) throws PlatformFault {
        return ServiceTypeMapper.toDto(activities.serviceType(new ServiceTypeId(id))
                .orElseThrow(() -> notFound("服务类型", "service type", id)), locale());
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto planActivity(@WebParam(name = "plan") ActivityPlanDto plan, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "planActivity", required("plan", plan), ActivityDto.class, () -> {
            plan.fields = FieldValues.toMap(plan.fieldList, schema(plan.type));
            return dto(activities.plan(caller(), ActivityInputs.fromDto(plan)));
        });
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto answerActivity(@WebParam(name = "id") String id, @WebParam(name = "answer") AnswerDto answer,
                                      @WebParam(name = "seen") Long seen) throws PlatformFault {
        ActivityInputs.Answer given = ActivityInputs.fromDto(answer);
        return dto(activities.answer(caller(), new ActivityId(id), seen(seen), given.accept(), given.reason()));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto signUpActivity(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(activities.signUp(caller(), new ActivityId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto confirmActivity(@WebParam(name = "id") String id, @WebParam(name = "confirmation") NewConfirmationDto confirmation,
                                       @WebParam(name = "seen") Long seen) throws PlatformFault {
        ActivityInputs.Statement statement = ActivityInputs.fromDto(confirmation);
        return dto(activities.confirm(caller(), new ActivityId(id), seen(seen), statement.expert(), statement.moment(),
                statement.stated()));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto rateActivity(@WebParam(name = "id") String id, @WebParam(name = "rating") NewRatingDto rating,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        ActivityInputs.Judgement given = ActivityInputs.fromDto(rating);
        return dto(activities.rate(caller(), new ActivityId(id), seen(seen), given.stars(), given.charged(), given.remark()));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto reportActivity(@WebParam(name = "id") String id, @WebParam(name = "report") ReportDto report,
                                      @WebParam(name = "seen") Long seen) throws PlatformFault {
        ActivityInputs.Report given = ActivityInputs.fromDto(report);
        return dto(activities.report(caller(), new ActivityId(id), seen(seen), given.effect(), given.participants(), given.solved()));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto closeActivity(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(activities.close(caller(), new ActivityId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto releaseExpert(@WebParam(name = "id") String id, @WebParam(name = "release") ReleaseDto release,
                                     @WebParam(name = "seen") Long seen) throws PlatformFault {
        ActivityInputs.Release given = ActivityInputs.fromDto(release);
        return dto(activities.release(caller(), new ActivityId(id), seen(seen), given.expert(), given.reason()));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto cancelActivity(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                      @WebParam(name = "seen") Long seen) throws PlatformFault {
        return dto(activities.cancel(caller(), new ActivityId(id), seen(seen), reason(reason)));
    }

    @WebMethod
    @WebResult(name = "activity")
    public ActivityDto getActivity(@WebParam(name = "id") String id) throws PlatformFault {
        return dto(activities.get(caller(), new ActivityId(id)));
    }

    @WebMethod
    @WebResult(name = "activities")
    public ActivityPageDto listActivities(@WebParam(name = "region") String region, @WebParam(name = "type") String type,
                                          @WebParam(name = "stage") String stage, @WebParam(name = "station") String station,
                                          @WebParam(name = "expert") String expert, @WebParam(name = "from") String from,
                                          @WebParam(name = "until") String until, @WebParam(name = "limit") Integer limit,
                                          @WebParam(name = "cursor") String cursor) throws PlatformFault {
        ActivityQuery query = new ActivityQuery(region(region), type == null ? null : new ServiceTypeId(type),
                one("stage", stage, ActivityStage.class), station == null ? null : new StationId(station),
                expert == null ? null : new ExpertId(expert), moment("from", from), moment("until", until));
        return ActivityMapper.toDto(activities.list(caller(), query, page(limit, cursor)), locale());
    }

    private ActivityDto dto(Activity activity) {
        return ActivityMapper.toDto(activity, locale());
    }

    /** The schema says what the texts of a plan's fields are; an unknown type is refused by the contract. */
    private String schema(String type) {
        return type == null ? null : activities.serviceType(new ServiceTypeId(type)).map(found -> found.schema()).orElse(null);
    }

    private static Instant moment(String field, String text) {
        return text == null ? null : Input.read(text, (in, value) -> in.moment(field, value));
    }
}
