package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.duty.DebtService;
import org.zhiyuan.wire.duty.AssignmentMapper;
import org.zhiyuan.wire.duty.CollectionReminderPageDto;
import org.zhiyuan.wire.duty.FeedbackDebtPageDto;

/** What stations owe: demands to collect, effects to report (R39, R42). */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作站职责 Duties")
public final class DebtResource {
    private final DebtService debts;

    public DebtResource(DebtService debts) {
        this.debts = debts;
    }

    @GET
    @Path("/collection")
    @Operation(summary = "一个周期内未搜集需求的工作站（R42）；未到末页时一页也可能不满")
    public CollectionReminderPageDto reminders(@Context Caller caller, @BeanParam RegionParams params) {
        return AssignmentMapper.reminders(debts.reminders(caller, params.asked(), params.request()));
    }

    @GET
    @Path("/feedback")
    @Operation(summary = "已结束而未反馈成效的活动（R39），最久的在前")
    public FeedbackDebtPageDto feedback(@Context Caller caller, @BeanParam DebtParams params) {
        return AssignmentMapper.debts(debts.feedback(caller, params.asked(), params.of(), params.request()));
    }
}
