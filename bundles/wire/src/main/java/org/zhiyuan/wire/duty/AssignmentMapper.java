package org.zhiyuan.wire.duty;

import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.CollectionReminder;
import org.zhiyuan.duty.Concern;
import org.zhiyuan.duty.FeedbackDebt;
import org.zhiyuan.duty.NewAssignment;
import org.zhiyuan.duty.NewConcern;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps tasks set stations, concerns, and what is owed. */
public final class AssignmentMapper {

    /** What the agency makes of a task, and why. */
    public record Judgement(AssignmentStage next, String reason) {
    }

    /** Whether a station accepts, and why not. */
    public record Answer(boolean accept, String reason) {
    }

    private AssignmentMapper() {
    }

    public static NewAssignment fromDto(NewAssignmentDto dto) {
        return Input.read(dto, (in, input) -> new NewAssignment(in.value("station", input.station, StationId::new),
                in.text("subject", input.subject), in.text("description", input.description), in.date("due", input.due)));
    }

    public static Answer fromDto(AssignmentAnswerDto dto) {
        return Input.read(dto, (in, input) -> new Answer(in.answer("accept", input.accept), in.text("reason", input.reason)));
    }

    public static String fromDto(AssignmentReportDto dto) {
        return Input.read(dto, (in, input) -> in.required("report", in.text("report", input.report)));
    }

    public static Judgement fromDto(AssignmentJudgementDto dto) {
        return Input.read(dto, (in, input) -> new Judgement(in.required("next", in.one("next", input.next, AssignmentStage.class)),
                in.text("reason", input.reason)));
    }

    public static NewConcern fromDto(NewConcernDto dto) {
        return Input.read(dto, (in, input) -> new NewConcern(in.value("station", input.station, StationId::new),
                in.one("industry", input.industry, Industry.class), in.text("subject", input.subject),
                in.text("statement", input.statement)));
    }

    public static String fromDto(ConcernAnswerDto dto) {
        return Input.read(dto, (in, input) -> in.required("answer", in.text("answer", input.answer)));
    }

    public static AssignmentDto toDto(Assignment assignment) {
        AssignmentDto dto = new AssignmentDto();
        dto.id = assignment.id().value();
        dto.version = assignment.version();
        dto.station = assignment.content().station().value();
        dto.region = assignment.region().code();
        dto.issuer = assignment.issuer().code();
        dto.subject = assignment.content().subject();
        dto.description = assignment.content().description();
        dto.due = Moments.text(assignment.content().due());
        dto.stage = assignment.stage().name();
        dto.assignedAt = Moments.text(assignment.assignedAt());
        dto.report = assignment.report();
        dto.history = KernelMapper.steps(assignment.history());
        return dto;
    }

    public static ConcernDto toDto(Concern concern) {
        ConcernDto dto = new ConcernDto();
        dto.id = concern.id().value();
        dto.version = concern.version();
        dto.station = concern.content().station().value();
        dto.region = concern.region().code();
        dto.industry = concern.content().industry().name();
        dto.subject = concern.content().subject();
        dto.statement = concern.content().statement();
        dto.raisedAt = Moments.text(concern.raisedAt());
        dto.answer = concern.answer();
        dto.answeredAt = Moments.text(concern.answeredAt());
        return dto;
    }

    public static CollectionReminderDto toDto(CollectionReminder reminder) {
        CollectionReminderDto dto = new CollectionReminderDto();
        dto.station = reminder.station().value();
        dto.name = reminder.name();
        dto.region = reminder.region().code();
        dto.since = Moments.text(reminder.since());
        dto.last = Moments.text(reminder.last());
        return dto;
    }

    public static FeedbackDebtDto toDto(FeedbackDebt debt) {
        FeedbackDebtDto dto = new FeedbackDebtDto();
        dto.activity = debt.activity().value();
        dto.title = debt.title();
        dto.station = debt.station() == null ? null : debt.station().value();
        dto.host = debt.host();
        dto.region = debt.region().code();
        dto.ended = Moments.text(debt.ended());
        dto.due = Moments.text(debt.due());
        dto.overdue = debt.overdue();
        return dto;
    }

    public static AssignmentPageDto assignments(Page<Assignment> page) {
        AssignmentPageDto dto = new AssignmentPageDto();
        dto.items = page.items().stream().map(AssignmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static ConcernPageDto concerns(Page<Concern> page) {
        ConcernPageDto dto = new ConcernPageDto();
        dto.items = page.items().stream().map(AssignmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static CollectionReminderPageDto reminders(Page<CollectionReminder> page) {
        CollectionReminderPageDto dto = new CollectionReminderPageDto();
        dto.items = page.items().stream().map(AssignmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static FeedbackDebtPageDto debts(Page<FeedbackDebt> page) {
        FeedbackDebtPageDto dto = new FeedbackDebtPageDto();
        dto.items = page.items().stream().map(AssignmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }
}
