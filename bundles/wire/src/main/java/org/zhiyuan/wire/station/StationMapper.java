package org.zhiyuan.wire.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.station.Assessment;
import org.zhiyuan.station.Grant;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.Title;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps stations, their register, and what is decided on them. */
public final class StationMapper {

    /** The number and day of a department's granting document (R14). */
    public record Granting(String document, LocalDate date) {
    }

    private StationMapper() {
    }

    public static StationApplication fromDto(StationApplicationDto dto) {
        return Input.read(dto, ApplicationMapper::application);
    }

    public static NewAssessment fromDto(NewAssessmentDto dto) {
        return Input.read(dto, (in, input) -> new NewAssessment(in.list("judgements", input.judgements, StationMapper::judgement),
                in.text("report", input.report), in.text("departmentOpinion", input.departmentOpinion),
                in.answer("recommended", input.recommended)));
    }

    public static Granting fromDto(NewGrantDto dto) {
        return Input.read(dto, (in, input) -> new Granting(in.required("document", in.text("document", input.document)),
                in.required("date", in.date("date", input.date))));
    }

    public static StationDto toDto(Station station, Locale locale) {
        StationDto dto = new StationDto();
        dto.id = station.id().value();
        dto.version = station.version();
        dto.owner = KernelMapper.text(station.owner());
        dto.round = station.round();
        dto.stage = station.stage().name();
        dto.application = ApplicationMapper.toDto(station.application());
        dto.verdict = KernelMapper.toDto(station.verdict(), locale);
        dto.assessment = assessment(station.assessment(), locale);
        dto.review = KernelMapper.toDto(station.review());
        dto.grants = station.grants().stream().map(StationMapper::grant).toList();
        dto.title = title(station.title());
        dto.history = KernelMapper.steps(station.history());
        return dto;
    }

    public static StationPageDto toDto(Page<Station> page, Locale locale) {
        StationPageDto dto = toDto(page.items(), locale);
        dto.next = page.next();
        return dto;
    }

    public static StationPageDto toDto(List<Station> stations, Locale locale) {
        StationPageDto dto = new StationPageDto();
        dto.items = stations.stream().map(station -> toDto(station, locale)).toList();
        return dto;
    }

    public static RegisteredStationDto toDto(RegisteredStation station) {
        RegisteredStationDto dto = new RegisteredStationDto();
        dto.id = station.id().value();
        dto.name = station.name();
        dto.region = station.region().code();
        dto.address = station.address();
        dto.title = title(station.title());
        dto.valid = station.valid();
        return dto;
    }

    public static RegisterPageDto toDto(Page<RegisteredStation> page) {
        RegisterPageDto dto = new RegisterPageDto();
        dto.items = page.items().stream().map(StationMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    private static AssessmentDto assessment(Assessment assessment, Locale locale) {
        if (assessment == null) {
            return null;
        }
        AssessmentDto dto = new AssessmentDto();
        dto.judgements = assessment.content().judgements().stream().map(StationMapper::judgement).toList();
        dto.report = assessment.content().report();
        dto.departmentOpinion = assessment.content().departmentOpinion();
        dto.recommended = assessment.content().recommended();
        dto.verdict = KernelMapper.toDto(assessment.verdict(), locale);
        dto.by = KernelMapper.text(assessment.by());
        dto.at = Moments.text(assessment.at());
        return dto;
    }

    private static Judgement judgement(Input in, JudgementDto dto) {
        return new Judgement(in.required("clause", in.text("clause", dto.clause)), in.answer("met", dto.met), in.number("score", dto.score),
                in.text("reason", dto.reason));
    }

    private static JudgementDto judgement(Judgement judgement) {
        JudgementDto dto = new JudgementDto();
        dto.clause = judgement.clause();
        dto.met = judgement.met();
        dto.score = judgement.score();
        dto.reason = judgement.reason();
        return dto;
    }

    private static GrantDto grant(Grant grant) {
        GrantDto dto = new GrantDto();
        dto.department = grant.department().name();
        dto.document = grant.document();
        dto.date = Moments.text(grant.date());
        dto.by = KernelMapper.text(grant.by());
        dto.at = Moments.text(grant.at());
        return dto;
    }

    private static TitleDto title(Title title) {
        if (title == null) {
            return null;
        }
        TitleDto dto = new TitleDto();
        dto.number = title.number();
        dto.date = Moments.text(title.date());
        dto.notice = title.notice();
        dto.revokedOn = Moments.text(title.revokedOn());
        dto.revocationReason = title.revocationReason();
        return dto;
    }
}
