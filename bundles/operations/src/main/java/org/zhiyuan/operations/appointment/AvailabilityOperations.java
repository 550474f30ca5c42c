package org.zhiyuan.operations.appointment;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
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
import org.zhiyuan.expert.ExpertAvailability;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.expert.CapacityDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.OptionalReasonDto;
import org.zhiyuan.wire.expert.PauseDto;
import org.zhiyuan.wire.expert.StandingMapper;

/** What experts say of their time (可服务情况), R97. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class AvailabilityOperations {
    private final ExpertAvailability availability;

    public AvailabilityOperations(ExpertAvailability availability) {
        this.availability = availability;
    }

    @POST
    @Path("/{id}/pauses")
    @PlatformOperation(
            name = "pauseExpert",
            right = "EXPERT_AVAILABILITY",
            zh = "专家说明暂停服务的日期，无须理由（R97、R91）",
            en = "Expert states the days of a pause, without a reason (R97, R91)")
    public ExpertDto pause(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, PauseDto pause) {
        return dto(caller, availability.pause(caller, new ExpertId(id), seen, StandingMapper.pause(pause)));
    }

    @POST
    @Path("/{id}/resumption")
    @PlatformOperation(
            name = "resumeExpert",
            right = "EXPERT_AVAILABILITY",
            zh = "专家恢复服务（R97）",
            en = "Expert resumes (R97)")
    public ExpertDto resume(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, availability.pause(caller, new ExpertId(id), seen, null));
    }

    @PUT
    @Path("/{id}/capacity")
    @PlatformOperation(
            name = "limitExpert",
            right = "EXPERT_AVAILABILITY",
            needsVersion = true,
            zh = "专家设定每月时长与同时受理数上限（R97）",
            en = "Expert sets the most hours a month and services at a time (R97)")
    public ExpertDto limit(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, CapacityDto capacity) {
        return dto(caller, availability.limit(caller, new ExpertId(id), seen, StandingMapper.capacity(capacity)));
    }

    @POST
    @Path("/{id}/resignation")
    @PlatformOperation(
            name = "resignExpert",
            right = "EXPERT_RESIGN",
            zh = "专家撤回申请或辞聘（R97），理由可不填",
            en = "Expert withdraws the application or resigns (R97), with a reason or none")
    public ExpertDto resign(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            OptionalReasonDto reason) {
        return dto(caller, availability.resign(caller, new ExpertId(id), seen, StandingMapper.reason(reason)));
    }

    private static ExpertDto dto(Caller caller, Expert expert) {
        return ExpertMapper.toDto(expert, caller.locale());
    }
}
