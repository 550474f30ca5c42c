package org.zhiyuan.wire.station;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.station.Assessment;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.ConductRecord;
import org.zhiyuan.station.DepartmentOpinion;
import org.zhiyuan.station.FrozenApplication;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.Rank;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.Supplement;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps stations, their register, and what is decided on them. */
public final class StationMapper {

    /** The number and day of a department's granting document (R14). */
    public record Granting(String document, LocalDate date) {}

    /** What the local department says of an application (R27). */
    public record Opinion(boolean consents, String document, String opinion) {}

    /** What became known of the conduct, and where it is known from (R26). */
    public record Known(Conduct conduct, String source) {}

    private StationMapper() {}

    public static StationApplication fromDto(StationApplicationDto dto) {
        return Input.read(dto, ApplicationMapper::application);
    }

    public static StationApplication application(Input in, StationApplicationDto dto) {
        return ApplicationMapper.application(in, dto);
    }

    /** With ID number and phone masked. */
    public static StationApplicationDto application(StationApplication application) {
        return ApplicationMapper.toDto(application);
    }

    public static NewAssessment fromDto(NewAssessmentDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewAssessment(
                        in.list("judgements", input.judgements, StationMapper::judgement),
                        in.text("report", input.report),
                        in.answer("recommended", input.recommended),
                        in.text("reason", input.reason)));
    }

    public static NewReview fromDto(StationReviewDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewReview(
                        in.required("decision", in.one("decision", input.decision, ReviewDecision.class)),
                        in.text("reason", input.reason),
                        texts(in, "items", input.items)));
    }

    /** The items of a supplement. */
    public static List<String> fromDto(NewSupplementDto dto) {
        return Input.read(dto, (in, input) -> texts(in, "items", input.items));
    }

    private static List<String> texts(Input in, String field, List<String> items) {
        return in.list(field, items, (item, text) -> item.text("", text));
    }

    public static Opinion fromDto(NewOpinionDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Opinion(
                        in.answer("consents", input.consents),
                        in.required("document", in.text("document", input.document)),
                        in.required("opinion", in.text("opinion", input.opinion))));
    }

    public static Known fromDto(NewConductRecordDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Known(
                        in.required("conduct", in.object("conduct", input.conduct, ApplicationMapper::conduct)),
                        in.required("source", in.text("source", input.source))));
    }

    public static Granting fromDto(NewGrantDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Granting(
                        in.required("document", in.text("document", input.document)),
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
        dto.approval = KernelMapper.toDto(station.examination().approval(), locale);
        dto.conduct = station.examination().conduct().stream()
                .map(StationMapper::record)
                .toList();
        dto.assessment = assessment(station.assessment(), locale);
        dto.opinion = opinion(station.examination().opinion());
        dto.supplement = supplement(station.examination().supplement());
        dto.review = KernelMapper.toDto(station.review());
        dto.proposal = KernelMapper.toDto(station.proposal());
        AwardMapper.write(station.award(), dto);
        dto.versions = station.examination().versions().size();
        dto.history = KernelMapper.steps(station.history());
        dto.mergedInto = id(station.mergedInto());
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
        dto.title = AwardMapper.title(station.title());
        dto.valid = station.valid();
        dto.suspended = station.suspended();
        dto.onPlatform = station.onPlatform();
        dto.nationallyRegistered = station.nationallyRegistered();
        dto.admitted = station.admitted();
        dto.mergedInto = id(station.mergedInto());
        return dto;
    }

    public static RegisterPageDto toDto(Page<RegisteredStation> page) {
        RegisterPageDto dto = new RegisterPageDto();
        dto.items = page.items().stream().map(StationMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    private static String id(StationId id) {
        return id == null ? null : id.value();
    }

    private static AssessmentDto assessment(Assessment assessment, Locale locale) {
        if (assessment == null) {
            return null;
        }
        AssessmentDto dto = new AssessmentDto();
        dto.judgements = assessment.content().judgements().stream()
                .map(StationMapper::judgement)
                .toList();
        dto.report = assessment.content().report();
        dto.recommended = assessment.content().recommended();
        dto.reason = assessment.content().reason();
        dto.verdict = KernelMapper.toDto(assessment.verdict(), locale);
        dto.by = KernelMapper.text(assessment.by());
        dto.at = Moments.text(assessment.at());
        return dto;
    }

    private static Judgement judgement(Input in, JudgementDto dto) {
        return new Judgement(
                in.required("clause", in.text("clause", dto.clause)),
                in.answer("met", dto.met),
                in.number("score", dto.score),
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

    private static OpinionDto opinion(DepartmentOpinion opinion) {
        if (opinion == null) {
            return null;
        }
        OpinionDto dto = new OpinionDto();
        dto.consents = opinion.consents();
        dto.document = opinion.document();
        dto.opinion = opinion.opinion();
        dto.region = opinion.region().code();
        dto.by = KernelMapper.text(opinion.by());
        dto.at = Moments.text(opinion.at());
        return dto;
    }

    private static ConductRecordDto record(ConductRecord made) {
        ConductRecordDto dto = new ConductRecordDto();
        dto.conduct = ApplicationMapper.conduct(made.conduct());
        dto.source = made.source();
        dto.by = KernelMapper.text(made.by());
        dto.at = Moments.text(made.at());
        return dto;
    }

    private static SupplementDto supplement(Supplement supplement) {
        if (supplement == null) {
            return null;
        }
        SupplementDto dto = new SupplementDto();
        dto.from = supplement.from().name();
        dto.items = supplement.items();
        dto.deadline = Moments.text(supplement.deadline());
        dto.by = KernelMapper.text(supplement.by());
        dto.at = Moments.text(supplement.at());
        return dto;
    }

    /** Every submission of the application, first to last. */
    public static FrozenApplicationPageDto versions(Station station, Locale locale) {
        FrozenApplicationPageDto page = new FrozenApplicationPageDto();
        page.items = station.examination().versions().stream()
                .map(version -> frozen(version, locale))
                .toList();
        return page;
    }

    private static FrozenApplicationDto frozen(FrozenApplication version, Locale locale) {
        FrozenApplicationDto dto = new FrozenApplicationDto();
        dto.number = version.number();
        dto.application = ApplicationMapper.toDto(version.application());
        dto.verdict = KernelMapper.toDto(version.verdict(), locale);
        dto.assessment = assessment(version.assessment(), locale);
        dto.opinion = opinion(version.opinion());
        dto.by = KernelMapper.text(version.by());
        dto.at = Moments.text(version.at());
        return dto;
    }

    public static RankingDto ranking(Page<Station> page) {
        RankingDto dto = new RankingDto();
        dto.items = page.items().stream().map(StationMapper::ranked).toList();
        dto.next = page.next();
        return dto;
    }

    private static RankedStationDto ranked(Station station) {
        Rank rank = station.rank().orElseThrow();
        RankedStationDto dto = new RankedStationDto();
        dto.id = station.id().value();
        dto.name = station.application().name();
        dto.region = station.region().code();
        dto.stage = station.stage().name();
        dto.eligible = rank.eligible();
        dto.priority = rank.priority();
        dto.priorities = ApplicationMapper.codes(station.application().priorities());
        dto.score = BigDecimal.valueOf(rank.score(), 2);
        return dto;
    }
}
