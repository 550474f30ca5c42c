package org.zhiyuan.wire.duty;

import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.CollectionReminder;
import org.zhiyuan.duty.NewAssignment;
import org.zhiyuan.duty.NewPetition;
import org.zhiyuan.duty.OverdueFeedback;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps tasks set stations, petitions, and what is owed. */
public final class AssignmentMapper {

    /** What the agency makes of a task, and why. */
    public record Judgement(AssignmentStage next, String reason) {}

    /** Whether a station accepts, and why not. */
    public record Answer(boolean accept, String reason) {}

    private AssignmentMapper() {}

    public static NewAssignment fromDto(NewAssignmentDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewAssignment(
                        in.value("station", input.station, StationId::new),
                        in.text("subject", input.subject),
                        in.text("description", input.description),
                        in.date("due", input.due)));
    }

    public static Answer fromDto(AssignmentAnswerDto dto) {
        return Input.read(
                dto, (in, input) -> new Answer(in.answer("accept", input.accept), in.text("reason", input.reason)));
    }

    public static String fromDto(AssignmentReportDto dto) {
        return Input.read(dto, (in, input) -> in.required("report", in.text("report", input.report)));
    }

    public static Judgement fromDto(AssignmentJudgementDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Judgement(
                        in.required("next", in.one("next", input.next, AssignmentStage.class)),
                        in.text("reason", input.reason)));
    }

    public static NewPetition fromDto(NewPetitionDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewPetition(
                        in.value("station", input.station, StationId::new),
                        in.one("industry", input.industry, Industry.class),
                        in.text("subject", input.subject),
                        in.text("statement", input.statement)));
    }

    public static String fromDto(PetitionAnswerDto dto) {
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

    public static PetitionDto toDto(Petition petition) {
        PetitionDto dto = new PetitionDto();
        dto.id = petition.id().value();
        dto.version = petition.version();
        dto.station = petition.content().station().value();
        dto.region = petition.region().code();
        dto.industry = petition.content().industry().name();
        dto.subject = petition.content().subject();
        dto.statement = petition.content().statement();
        dto.raisedAt = Moments.text(petition.raisedAt());
        dto.answer = petition.answer();
        dto.answeredAt = Moments.text(petition.answeredAt());
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

    public static OverdueFeedbackDto toDto(OverdueFeedback overdue) {
        OverdueFeedbackDto dto = new OverdueFeedbackDto();
        dto.activity = overdue.activity().value();
        dto.title = overdue.title();
        dto.station = overdue.station() == null ? null : overdue.station().value();
        dto.host = overdue.host();
        dto.region = overdue.region().code();
        dto.ended = Moments.text(overdue.ended());
        dto.due = Moments.text(overdue.due());
        dto.overdue = overdue.overdue();
        return dto;
    }

    public static AssignmentPageDto assignments(Page<Assignment> page) {
        AssignmentPageDto dto = new AssignmentPageDto();
        dto.items = page.items().stream().map(AssignmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static PetitionPageDto petitions(Page<Petition> page) {
        PetitionPageDto dto = new PetitionPageDto();
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

    public static OverdueFeedbackPageDto overdue(Page<OverdueFeedback> page) {
        OverdueFeedbackPageDto dto = new OverdueFeedbackPageDto();
        dto.items = page.items().stream().map(AssignmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }
}
