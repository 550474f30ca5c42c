package org.zhiyuan.operations.duty;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.duty.OverdueService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.wire.duty.AssignmentMapper;
import org.zhiyuan.wire.duty.CollectionReminderPageDto;
import org.zhiyuan.wire.duty.OverdueFeedbackPageDto;

/** What stations owe: demands to collect, effects to report (R39, R42). */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "工作站职责 Duties")
public final class OverdueOperations {
    private final OverdueService overdue;

    public OverdueOperations(OverdueService overdue) {
        this.overdue = overdue;
    }

    @GET
    @Path("/collection")
    @PlatformOperation(
            name = "listCollectionReminders",
            right = "DEBT_READ",
            zh = "一个周期内未搜集需求的工作站（R42）；未到末页时一页也可能不满",
            en = "Stations that collected no demand in a period (R42); a page before the last may be short")
    public CollectionReminderPageDto reminders(@Context Caller caller, @BeanParam RegionParams params) {
        return AssignmentMapper.reminders(overdue.reminders(caller, params.asked(), params.request()));
    }

    @GET
    @Path("/feedback")
    @PlatformOperation(
            name = "listFeedbackDebts",
            right = "DEBT_READ",
            zh = "已结束而未反馈成效的活动（R39），最久的在前",
            en = "Activities that ended without a report of their effect (R39), oldest first")
    public OverdueFeedbackPageDto feedback(@Context Caller caller, @BeanParam OverdueParams params) {
        return AssignmentMapper.overdue(overdue.feedback(caller, params.asked(), params.of(), params.request()));
    }
}
