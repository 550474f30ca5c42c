package org.zhiyuan.wire.record;

import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.record.NewTraining;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.VolunteerRecord;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps trainings and whole records (R8). */
public final class TrainingMapper {

    /** A training with those who took part. */
    public record Attended(List<ExpertId> experts, NewTraining training) {}

    private TrainingMapper() {}

    public static Attended fromDto(NewTrainingDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Attended(
                        in.list("experts", input.experts, (item, id) -> item.value("", id, ExpertId::new)),
                        new NewTraining(
                                in.text("content", input.content),
                                in.text("organiser", input.organiser),
                                in.text("place", input.place),
                                in.date("date", input.date),
                                in.number("minutes", input.minutes))));
    }

    public static TrainingDto toDto(Training training) {
        TrainingDto dto = new TrainingDto();
        dto.id = training.id().value();
        dto.version = training.version();
        dto.expert = training.expert().value();
        dto.content = training.facts().content();
        dto.organiser = training.facts().organiser();
        dto.place = training.facts().place();
        dto.date = Moments.text(training.facts().date());
        dto.minutes = training.facts().minutes();
        dto.hours = Moments.hours(training.facts().minutes());
        dto.enteredAt = Moments.text(training.enteredAt());
        dto.enteredBy = KernelMapper.text(training.enteredBy());
        dto.valid = training.valid();
        dto.voidReason = training.voidReason();
        return dto;
    }

    public static TrainingPageDto toDto(Page<Training> page) {
        TrainingPageDto dto = new TrainingPageDto();
        dto.items = page.items().stream().map(TrainingMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static VolunteerRecordDto toDto(VolunteerRecord record, Locale locale) {
        ExpertApplication file = record.expert().application();
        VolunteerRecordDto dto = new VolunteerRecordDto();
        dto.expert = record.expert().id().value();
        dto.name = file.name();
        dto.idNumber = file.idNumber().masked();
        dto.phone = file.phone().masked();
        dto.region = file.region().code();
        dto.types = file.types().stream().map(ExpertType::code).toList();
        dto.field = file.field();
        dto.skills = file.skills();
        dto.minutes = record.minutes();
        dto.hours = Moments.hours(record.minutes());
        dto.sessions = record.sessions();
        dto.years = record.years().stream().map(RecordMapper::toDto).toList();
        dto.trainings = record.trainings().stream().map(TrainingMapper::toDto).toList();
        dto.honours = record.honours().stream().map(HonourMapper::toDto).toList();
        dto.evaluations = record.evaluations().stream()
                .map(line -> evaluated(line, locale))
                .toList();
        return dto;
    }

    private static EvaluatedDto evaluated(VolunteerRecord.Evaluated line, Locale locale) {
        EvaluatedDto dto = new EvaluatedDto();
        dto.year = line.year();
        dto.score = EvaluationMapper.toDto(line.score(), locale);
        return dto;
    }
}
