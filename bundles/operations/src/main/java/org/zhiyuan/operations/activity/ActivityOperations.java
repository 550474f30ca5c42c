package org.zhiyuan.operations.activity;

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
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityAdmin;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.XmlInputs;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.activity.ActivityDto;
import org.zhiyuan.wire.activity.ActivityInputs;
import org.zhiyuan.wire.activity.ActivityMapper;
import org.zhiyuan.wire.activity.ActivityPageDto;
import org.zhiyuan.wire.activity.ActivityPlanDto;
import org.zhiyuan.wire.activity.AnswerDto;
import org.zhiyuan.wire.activity.FieldValues;
import org.zhiyuan.wire.activity.NewConfirmationDto;
import org.zhiyuan.wire.activity.NewRatingDto;
import org.zhiyuan.wire.activity.ReleaseDto;
import org.zhiyuan.wire.activity.ReportDto;
import org.zhiyuan.wire.activity.SettlementDto;

/** Activities (志愿服务活动), R84 to R92. */
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "活动 Activities")
public final class ActivityOperations implements XmlInputs {
    private final ActivityAdmin activities;

    public ActivityOperations(ActivityAdmin activities) {
        this.activities = activities;
    }

    @POST
    @PlatformOperation(
            name = "planActivity",
            right = "ACTIVITY_PLAN",
            creates = true,
            zh = "发布活动或预约一对一服务，并征询专家（R84、R85、R91）",
            en = "Plan an activity or a one-to-one service, and ask its experts (R84, R85, R91)")
    public ActivityDto plan(@Context Caller caller, ActivityPlanDto plan) {
        return dto(caller, activities.plan(caller, ActivityInputs.fromDto(plan)));
    }

    @GET
    @PlatformOperation(
            name = "listActivities",
            right = "ACTIVITY_READ",
            zh = "可见的活动",
            en = "The activities that the caller may see")
    public ActivityPageDto list(@Context Caller caller, @BeanParam ActivityParams params) {
        return ActivityMapper.toDto(activities.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getActivity", right = "ACTIVITY_READ", zh = "活动", en = "An activity")
    public ActivityDto get(@Context Caller caller, @PathParam("id") String id) {
        return dto(caller, activities.get(caller, new ActivityId(id)));
    }

    @POST
    @Path("/{id}/answer")
    @PlatformOperation(
            name = "answerActivity",
            right = "ACTIVITY_ANSWER",
            zh = "专家接受、谢绝，或接受后取消（R91）",
            en = "Expert accepts, declines, or calls off after accepting (R91)")
    public ActivityDto answer(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, AnswerDto answer) {
        ActivityInputs.Answer stated = ActivityInputs.fromDto(answer);
        return dto(caller, activities.answer(caller, new ActivityId(id), seen, stated.accept(), stated.reason()));
    }

    @POST
    @Path("/{id}/sign-ups")
    @PlatformOperation(name = "signUpActivity", right = "ACTIVITY_SIGN_UP", zh = "企业报名", en = "Enterprise signs up")
    public ActivityDto signUp(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, activities.signUp(caller, new ActivityId(id), seen));
    }

    @POST
    @Path("/{id}/confirmations")
    @PlatformOperation(
            name = "confirmActivity",
            right = "ACTIVITY_CONFIRM",
            zh = "确认服务起止时间，记录前可更正本方所述；双方确认后由平台计时（R7）",
            en = "Confirm when the service began or ended; both sides' statements give the hours (R7)")
    public ActivityDto confirm(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewConfirmationDto confirmation) {
        ActivityInputs.Statement stated = ActivityInputs.fromDto(confirmation);
        return dto(
                caller,
                activities.confirm(
                        caller, new ActivityId(id), seen, stated.expert(), stated.moment(), stated.stated()));
    }

    @POST
    @Path("/{id}/settlements")
    @PlatformOperation(
            name = "settleActivity",
            right = "ACTIVITY_SETTLE",
            zh = "专门服务机构处理双方时间异议（R7）",
            en = "Agency settles the times that the two sides state differently (R7)")
    public ActivityDto settle(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            SettlementDto settlement) {
        ActivityInputs.Settlement stated = ActivityInputs.fromDto(settlement);
        return dto(
                caller,
                activities.settle(caller, new ActivityId(id), seen, stated.expert(), stated.served(), stated.reason()));
    }

    @POST
    @Path("/{id}/ratings")
    @PlatformOperation(
            name = "rateActivity",
            right = "ACTIVITY_RATE",
            zh = "企业评价，并回答是否被收费（R88）",
            en = "Enterprise rates, and says whether it was charged (R88)")
    public ActivityDto rate(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewRatingDto rating) {
        ActivityInputs.Judgement stated = ActivityInputs.fromDto(rating);
        return dto(
                caller,
                activities.rate(caller, new ActivityId(id), seen, stated.stars(), stated.charged(), stated.remark()));
    }

    @POST
    @Path("/{id}/report")
    @PlatformOperation(
            name = "reportActivity",
            right = "ACTIVITY_REPORT",
            zh = "主办方成效反馈（R39）",
            en = "Host reports the effect (R39)")
    public ActivityDto report(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReportDto report) {
        ActivityInputs.Report stated = ActivityInputs.fromDto(report);
        return dto(
                caller,
                activities.report(
                        caller, new ActivityId(id), seen, stated.effect(), stated.participants(), stated.solved()));
    }

    @POST
    @Path("/{id}/closure")
    @PlatformOperation(
            name = "closeActivity",
            right = "ACTIVITY_CLOSE",
            zh = "归档；无成效反馈不得归档（R39）",
            en = "Archive; not without the report of its effect (R39)")
    public ActivityDto close(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, activities.close(caller, new ActivityId(id), seen));
    }

    @POST
    @Path("/{id}/releases")
    @PlatformOperation(
            name = "releaseExpert",
            right = "ACTIVITY_RELEASE",
            zh = "撤回对未答复专家的邀请，或中止其服务（不计时长，不影响评价）",
            en = "Take back an expert's invitation, or end the service without hours or blame")
    public ActivityDto release(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReleaseDto release) {
        ActivityInputs.Release stated = ActivityInputs.fromDto(release);
        return dto(caller, activities.release(caller, new ActivityId(id), seen, stated.expert(), stated.reason()));
    }

    @POST
    @Path("/{id}/cancellation")
    @PlatformOperation(name = "cancelActivity", right = "ACTIVITY_CANCEL", zh = "取消活动", en = "Cancel an activity")
    public ActivityDto cancel(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, activities.cancel(caller, new ActivityId(id), seen, KernelMapper.reason(reason)));
    }

    /** The schema says what the texts of a plan's fields are; what is wrong with the type is told when the plan is read. */
    @Override
    public void complete(Object input) {
        if (input instanceof ActivityPlanDto plan) {
            plan.fields = FieldValues.toMap(plan.fieldList, schema(plan.type));
        }
    }

    private String schema(String type) {
        return activities.serviceTypes().stream()
                .filter(known -> known.id().value().equals(type))
                .map(ServiceTypeDescription::schema)
                .findFirst()
                .orElse(null);
    }

    private static ActivityDto dto(Caller caller, Activity activity) {
        return ActivityMapper.toDto(activity, caller.locale());
    }
}
