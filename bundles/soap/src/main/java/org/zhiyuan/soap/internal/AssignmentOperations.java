package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentService;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.ConcernId;
import org.zhiyuan.duty.ConcernQuery;
import org.zhiyuan.duty.ConcernService;
import org.zhiyuan.duty.DebtService;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.duty.AssignmentAnswerDto;
import org.zhiyuan.wire.duty.AssignmentDto;
import org.zhiyuan.wire.duty.AssignmentJudgementDto;
import org.zhiyuan.wire.duty.AssignmentMapper;
import org.zhiyuan.wire.duty.AssignmentPageDto;
import org.zhiyuan.wire.duty.AssignmentReportDto;
import org.zhiyuan.wire.duty.CollectionReminderPageDto;
import org.zhiyuan.wire.duty.ConcernAnswerDto;
import org.zhiyuan.wire.duty.ConcernDto;
import org.zhiyuan.wire.duty.ConcernPageDto;
import org.zhiyuan.wire.duty.FeedbackDebtPageDto;
import org.zhiyuan.wire.duty.NewAssignmentDto;
import org.zhiyuan.wire.duty.NewConcernDto;

/** Tasks set stations, concerns, and what is owed, as operations of the stations' endpoint (R38, R39, R42). */
@WebService(targetNamespace = "urn:zhiyuan:stations:1")
public abstract class AssignmentOperations extends HandoverOperations {
    private final AssignmentService assignments;
    private final ConcernService concerns;
    private final DebtService debts;
    private final Answers answers;

    AssignmentOperations(DutyContracts owed, Answers answers) {
        super(owed.handovers(), answers);
        this.assignments = owed.assignments();
        this.concerns = owed.concerns();
        this.debts = owed.debts();
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "assignment")
    public AssignmentDto setAssignment(@WebParam(name = "assignment") NewAssignmentDto assignment,
                                       @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "setAssignment", required("assignment", assignment), AssignmentDto.class,
                () -> AssignmentMapper.toDto(assignments.assign(caller(), AssignmentMapper.fromDto(assignment))));
    }

    @WebMethod
    @WebResult(name = "assignment")
    public AssignmentDto getAssignment(@WebParam(name = "id") String id) throws PlatformFault {
        return AssignmentMapper.toDto(assignments.get(caller(), new AssignmentId(id)));
    }

    @WebMethod
    @WebResult(name = "assignments")
    public AssignmentPageDto listAssignments(@WebParam(name = "region") String region, @WebParam(name = "station") String station,
                                             @WebParam(name = "stage") String stage, @WebParam(name = "overdue") Boolean overdue,
                                             @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        AssignmentQuery query = new AssignmentQuery(region(region), station == null ? null : new StationId(station),
                one("stage", stage, AssignmentStage.class), Boolean.TRUE.equals(overdue));
        return AssignmentMapper.assignments(assignments.list(caller(), query, page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "assignment")
    public AssignmentDto answerAssignment(@WebParam(name = "id") String id, @WebParam(name = "answer") AssignmentAnswerDto answer,
                                          @WebParam(name = "seen") Long seen) throws PlatformFault {
        AssignmentMapper.Answer stated = AssignmentMapper.fromDto(answer);
        return AssignmentMapper.toDto(assignments.answer(caller(), new AssignmentId(id), seen(seen), stated.accept(), stated.reason()));
    }

    @WebMethod
    @WebResult(name = "assignment")
    public AssignmentDto reportAssignment(@WebParam(name = "id") String id, @WebParam(name = "report") AssignmentReportDto report,
                                          @WebParam(name = "seen") Long seen) throws PlatformFault {
        return AssignmentMapper.toDto(assignments.report(caller(), new AssignmentId(id), seen(seen), AssignmentMapper.fromDto(report)));
    }

    @WebMethod
    @WebResult(name = "assignment")
    public AssignmentDto judgeAssignment(@WebParam(name = "id") String id, @WebParam(name = "judgement") AssignmentJudgementDto judgement,
                                         @WebParam(name = "seen") Long seen) throws PlatformFault {
        AssignmentMapper.Judgement stated = AssignmentMapper.fromDto(judgement);
        return AssignmentMapper.toDto(assignments.judge(caller(), new AssignmentId(id), seen(seen), stated.next(), stated.reason()));
    }

    @WebMethod
    @WebResult(name = "concern")
    public ConcernDto raiseConcern(@WebParam(name = "concern") NewConcernDto concern, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "raiseConcern", required("concern", concern), ConcernDto.class,
                () -> AssignmentMapper.toDto(concerns.raise(caller(), AssignmentMapper.fromDto(concern))));
    }

    @WebMethod
    @WebResult(name = "concern")
    public ConcernDto getConcern(@WebParam(name = "id") String id) throws PlatformFault {
        return AssignmentMapper.toDto(concerns.get(caller(), new ConcernId(id)));
    }

    @WebMethod
    @WebResult(name = "concerns")
    public ConcernPageDto listConcerns(@WebParam(name = "region") String region, @WebParam(name = "industry") String industry,
                                       @WebParam(name = "open") Boolean open, @WebParam(name = "limit") Integer limit,
                                       @WebParam(name = "cursor") String cursor) throws PlatformFault {
        ConcernQuery query = new ConcernQuery(region(region), one("industry", industry, Industry.class), open);
        return AssignmentMapper.concerns(concerns.list(caller(), query, page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "concern")
    public ConcernDto answerConcern(@WebParam(name = "id") String id, @WebParam(name = "answer") ConcernAnswerDto answer,
                                    @WebParam(name = "seen") Long seen) throws PlatformFault {
        return AssignmentMapper.toDto(concerns.answer(caller(), new ConcernId(id), seen(seen), AssignmentMapper.fromDto(answer)));
    }

    @WebMethod
    @WebResult(name = "reminders")
    public CollectionReminderPageDto listCollectionReminders(@WebParam(name = "region") String region,
                                                             @WebParam(name = "limit") Integer limit,
                                                             @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return AssignmentMapper.reminders(debts.reminders(caller(), region(region), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "debts")
    public FeedbackDebtPageDto listFeedbackDebts(@WebParam(name = "region") String region, @WebParam(name = "station") String station,
                                                 @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return AssignmentMapper.debts(debts.feedback(caller(), region(region), station == null ? null : new StationId(station),
                page(limit, cursor)));
    }
}
