package org.zhiyuan.operations.handover;

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
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.operation.PlatformOperation;
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
public final class HandoverOperations {
    private final HandoverService handovers;

    public HandoverOperations(HandoverService handovers) {
        this.handovers = handovers;
    }

    @POST
    @PlatformOperation(
            name = "openHandover",
            right = "HANDOVER_OPEN",
            creates = true,
            zh = "登记移送事项",
            en = "Record what is to be handed over")
    public HandoverDto open(@Context Caller caller, NewHandoverDto handover) {
        return HandoverMapper.toDto(handovers.open(caller, HandoverMapper.fromDto(handover)), caller.locale());
    }

    @GET
    @PlatformOperation(
            name = "listHandovers",
            right = "HANDOVER_READ",
            zh = "移送清单；overdue=true 只列逾期未办的，最久的在前",
            en = "The hand-overs; overdue=true for those late and not done, oldest first")
    public HandoverPageDto list(@Context Caller caller, @BeanParam HandoverParams params) {
        return HandoverMapper.toDto(handovers.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getHandover", right = "HANDOVER_READ", zh = "移送事项", en = "A hand-over")
    public HandoverDto get(@Context Caller caller, @PathParam("id") String id) {
        return HandoverMapper.toDto(handovers.get(caller, new HandoverId(id)), caller.locale());
    }

    @POST
    @Path("/{id}/dispatch")
    @PlatformOperation(
            name = "sendHandover",
            right = "HANDOVER_SEND",
            zh = "移送，或由对方系统取走",
            en = "Hand over, or let the other system fetch it")
    public HandoverDto send(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewDispatchDto dispatch) {
        return HandoverMapper.toDto(
                handovers.send(caller, new HandoverId(id), seen, HandoverMapper.fromDto(dispatch)), caller.locale());
    }

    @POST
    @Path("/{id}/receipt")
    @PlatformOperation(
            name = "receiptHandover",
            right = "HANDOVER_RECEIPT",
            zh = "登记回执：接收或退回",
            en = "Record the receipt: taken or sent back")
    public HandoverDto receipt(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewReceiptDto receipt) {
        HandoverMapper.Answer answer = HandoverMapper.fromDto(receipt);
        return HandoverMapper.toDto(
                handovers.receipt(caller, new HandoverId(id), seen, answer.receipt(), answer.accepted()),
                caller.locale());
    }
}
