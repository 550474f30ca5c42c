package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.wire.handover.HandoverDto;
import org.zhiyuan.wire.handover.HandoverMapper;
import org.zhiyuan.wire.handover.HandoverPageDto;
import org.zhiyuan.wire.handover.NewDispatchDto;
import org.zhiyuan.wire.handover.NewHandoverDto;
import org.zhiyuan.wire.handover.NewReceiptDto;

/** Hand-overs to others outside, as operations of the stations' endpoint (R15, R16). */
@WebService(targetNamespace = "urn:zhiyuan:stations:1")
public abstract class HandoverOperations extends ContractEndpoint {
    private final HandoverService handovers;
    private final Answers answers;

    HandoverOperations(HandoverService handovers, Answers answers) {
        this.handovers = handovers;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "handover")
    public HandoverDto openHandover(@WebParam(name = "handover") NewHandoverDto handover,
                                    @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "openHandover", required("handover", handover), HandoverDto.class,
                () -> HandoverMapper.toDto(handovers.open(caller(), HandoverMapper.fromDto(handover)), locale()));
    }

    @WebMethod
    @WebResult(name = "handover")
    public HandoverDto getHandover(@WebParam(name = "id") String id) throws PlatformFault {
        return HandoverMapper.toDto(handovers.get(caller(), new HandoverId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "handovers")
    public HandoverPageDto listHandovers(@WebParam(name = "recipient") String recipient, @WebParam(name = "stage") String stage,
                                         @WebParam(name = "subjectKind") String subjectKind, @WebParam(name = "subject") String subject,
                                         @WebParam(name = "overdue") Boolean overdue, @WebParam(name = "limit") Integer limit,
                                         @WebParam(name = "cursor") String cursor) throws PlatformFault {
        HandoverQuery query = new HandoverQuery(one("recipient", recipient, Recipient.class), one("stage", stage, HandoverStage.class),
                subjectKind, subject, Boolean.TRUE.equals(overdue));
        return HandoverMapper.toDto(handovers.list(caller(), query, page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "handover")
    public HandoverDto sendHandover(@WebParam(name = "id") String id, @WebParam(name = "dispatch") NewDispatchDto dispatch,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        return HandoverMapper.toDto(handovers.send(caller(), new HandoverId(id), seen(seen), HandoverMapper.fromDto(dispatch)), locale());
    }

    @WebMethod
    @WebResult(name = "handover")
    public HandoverDto receiptHandover(@WebParam(name = "id") String id, @WebParam(name = "receipt") NewReceiptDto receipt,
                                       @WebParam(name = "seen") Long seen) throws PlatformFault {
        HandoverMapper.Answer answer = HandoverMapper.fromDto(receipt);
        return HandoverMapper.toDto(handovers.receipt(caller(), new HandoverId(id), seen(seen), answer.receipt(), answer.accepted()),
                locale());
    }
}
