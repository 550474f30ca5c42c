package org.zhiyuan.operations.duty;

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
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.duty.AssignmentAnswerDto;
import org.zhiyuan.wire.duty.AssignmentDto;
import org.zhiyuan.wire.duty.AssignmentJudgementDto;
import org.zhiyuan.wire.duty.AssignmentMapper;
import org.zhiyuan.wire.duty.AssignmentPageDto;
import org.zhiyuan.wire.duty.AssignmentReportDto;
import org.zhiyuan.wire.duty.NewAssignmentDto;

/** Tasks that province and cities set stations (交办任务), R38. */
@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站职责 Duties")
public final class AssignmentOperations {
    private final AssignmentService assignments;

    public AssignmentOperations(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @POST
    @PlatformOperation(
            name = "setAssignment",
            right = "ASSIGNMENT_SET",
            creates = true,
            zh = "向有称号的工作站交办任务",
            en = "Set a task to titled stations")
    public AssignmentDto assign(@Context Caller caller, NewAssignmentDto assignment) {
        return AssignmentMapper.toDto(assignments.assign(caller, AssignmentMapper.fromDto(assignment)));
    }

    @GET
    @PlatformOperation(
            name = "listAssignments",
            right = "ASSIGNMENT_READ",
            zh = "任务清单；overdue=true 只列逾期未完成的",
            en = "The tasks; overdue=true for those late and not done")
    public AssignmentPageDto list(@Context Caller caller, @BeanParam AssignmentParams params) {
        return AssignmentMapper.assignments(assignments.list(caller, params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getAssignment", right = "ASSIGNMENT_READ", zh = "任务", en = "A task")
    public AssignmentDto get(@Context Caller caller, @PathParam("id") String id) {
        return AssignmentMapper.toDto(assignments.get(caller, new AssignmentId(id)));
    }

    @POST
    @Path("/{id}/answer")
    @PlatformOperation(
            name = "answerAssignment",
            right = "ASSIGNMENT_ANSWER",
            zh = "接受，或说明理由谢绝；谢绝不影响评价（R91）",
            en = "Accept, or decline with a reason; declining never counts against the station (R91)")
    public AssignmentDto answer(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            AssignmentAnswerDto answer) {
        AssignmentMapper.Answer stated = AssignmentMapper.fromDto(answer);
        return AssignmentMapper.toDto(
                assignments.answer(caller, new AssignmentId(id), seen, stated.accept(), stated.reason()));
    }

    @POST
    @Path("/{id}/report")
    @PlatformOperation(
            name = "reportAssignment",
            right = "ASSIGNMENT_REPORT",
            zh = "报告完成情况",
            en = "Report what was done")
    public AssignmentDto report(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            AssignmentReportDto report) {
        return AssignmentMapper.toDto(
                assignments.report(caller, new AssignmentId(id), seen, AssignmentMapper.fromDto(report)));
    }

    @POST
    @Path("/{id}/judgement")
    @PlatformOperation(
            name = "judgeAssignment",
            right = "ASSIGNMENT_JUDGE",
            zh = "确认、退回或收回",
            en = "Confirm, send back or take back")
    public AssignmentDto judge(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            AssignmentJudgementDto judgement) {
        AssignmentMapper.Judgement stated = AssignmentMapper.fromDto(judgement);
        return AssignmentMapper.toDto(
                assignments.judge(caller, new AssignmentId(id), seen, stated.next(), stated.reason()));
    }
}
