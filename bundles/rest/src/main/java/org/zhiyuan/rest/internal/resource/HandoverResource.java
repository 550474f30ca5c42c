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
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.wire.handover.HandoverDto;
import org.zhiyuan.wire.handover.HandoverMapper;
import org.zhiyuan.wire.handover.HandoverPageDto;
import org.zhiyuan.wire.handover.NewDispatchDto;
import org.zhiyuan.wire.handover.NewHandoverDto;
import org.zhiyuan.wire.handover.NewReceiptDto;

/** Hand-overs to others outside, each with a receipt (对外移送), R15, R16, R40, R92. */
@Path("/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "对外移送 Hand-overs")
public final class HandoverResource {
    private final HandoverService handovers;

    public HandoverResource(HandoverService handovers) {
        this.handovers = handovers;
    }

    @POST
    @Created
    @Operation(summary = "登记移送事项")
    public HandoverDto open(@Context Caller caller, NewHandoverDto handover) {
        return HandoverMapper.toDto(handovers.open(caller, HandoverMapper.fromDto(handover)), caller.locale());
    }

    @GET
    @Operation(summary = "移送清单；overdue=true 只列逾期未办的，最久的在前")
    public HandoverPageDto list(@Context Caller caller, @BeanParam HandoverParams params) {
        return HandoverMapper.toDto(handovers.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "移送事项")
    public HandoverDto get(@Context Caller caller, @PathParam("id") String id) {
        return HandoverMapper.toDto(handovers.get(caller, new HandoverId(id)), caller.locale());
    }

    @POST
    @Path("/{id}/dispatch")
    @Operation(summary = "移送，或由对方系统取走")
    public HandoverDto send(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewDispatchDto dispatch) {
        return HandoverMapper.toDto(handovers.send(caller, new HandoverId(id), seen, HandoverMapper.fromDto(dispatch)), caller.locale());
    }

    @POST
    @Path("/{id}/receipt")
    @Operation(summary = "登记回执：接收或退回")
    public HandoverDto receipt(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, NewReceiptDto receipt) {
        HandoverMapper.Answer answer = HandoverMapper.fromDto(receipt);
        return HandoverMapper.toDto(handovers.receipt(caller, new HandoverId(id), seen, answer.receipt(), answer.accepted()),
                caller.locale());
    }
}
