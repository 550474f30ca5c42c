package org.zhiyuan.wire.station;

import java.time.LocalDate;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.MaskedName;
import org.zhiyuan.station.Award;
import org.zhiyuan.station.ExternalEntries;
import org.zhiyuan.station.ExternalEntry;
import org.zhiyuan.station.Grant;
import org.zhiyuan.station.NewEntry;
import org.zhiyuan.station.Objection;
import org.zhiyuan.station.Publicity;
import org.zhiyuan.station.RectificationReport;
import org.zhiyuan.station.SyncState;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.YearAssessment;
import org.zhiyuan.station.YearOpening;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps what follows an approval: objections, grants, title, registration, yearly assessments. */
public final class AwardMapper {

    /** The number and day of an admission (入库). */
    public record Admission(String number, LocalDate date) {}

    /** Whether a year was passed, and why (R105). */
    public record YearDecision(boolean passed, String reason) {}

    private AwardMapper() {}

    static void write(Award award, StationDto dto) {
        dto.publicity = publicity(award.publicity());
        dto.objections = award.objections().stream().map(AwardMapper::objection).toList();
        dto.grants = award.grants().stream().map(AwardMapper::grant).toList();
        dto.title = title(award.title());
        dto.registration = registration(award.registration());
        dto.years = award.years().stream().map(AwardMapper::year).toList();
    }

    public static NewEntry fromDto(NewEntryDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewEntry(
                        in.text("number", input.number),
                        in.date("date", input.date),
                        in.one("state", input.state, SyncState.class),
                        in.text("remark", input.remark)));
    }

    public static Admission fromDto(NewAdmissionDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Admission(
                        in.required("number", in.text("number", input.number)),
                        in.required("date", in.date("date", input.date))));
    }

    public static YearDecision fromDto(YearDecisionDto dto) {
        return Input.read(
                dto,
                (in, input) -> new YearDecision(
                        in.answer("passed", input.passed), in.required("reason", in.text("reason", input.reason))));
    }

    public static String fromDto(NewReportDto dto) {
        return Input.read(dto, (in, input) -> in.required("report", in.text("report", input.report)));
    }

    public static YearOpeningDto toDto(YearOpening opening) {
        YearOpeningDto dto = new YearOpeningDto();
        dto.year = opening.year();
        dto.stations = opening.stations();
        dto.lacking = opening.lacking();
        return dto;
    }

    private static PublicityDto publicity(Publicity publicity) {
        if (publicity == null) {
            return null;
        }
        PublicityDto dto = new PublicityDto();
        dto.from = Moments.text(publicity.from());
        dto.until = Moments.text(publicity.until());
        return dto;
    }

    private static ObjectionDto objection(Objection objection) {
        ObjectionDto dto = new ObjectionDto();
        dto.number = objection.number();
        dto.content = objection.content();
        dto.contact = masked(objection.contact());
        dto.filedAt = Moments.text(objection.filedAt());
        dto.upheld = objection.upheld();
        dto.answer = objection.answer();
        dto.answeredBy = KernelMapper.text(objection.answeredBy());
        dto.answeredAt = Moments.text(objection.answeredAt());
        return dto;
    }

    /** The applicant reads this too: whoever objected stays unnamed. */
    private static ContactDto masked(Contact contact) {
        ContactDto dto = KernelMapper.toDto(contact);
        dto.name = MaskedName.of(contact.name()).value();
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

    static TitleDto title(Title title) {
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

    private static ExternalEntriesDto registration(ExternalEntries registration) {
        ExternalEntriesDto dto = new ExternalEntriesDto();
        dto.platform = entry(registration.platform());
        dto.national = entry(registration.national());
        dto.admission = entry(registration.admission());
        return dto;
    }

    private static ExternalEntryDto entry(ExternalEntry entry) {
        if (entry == null) {
            return null;
        }
        ExternalEntryDto dto = new ExternalEntryDto();
        dto.number = entry.number();
        dto.date = Moments.text(entry.date());
        dto.state = entry.state().name();
        dto.remark = entry.remark();
        dto.by = KernelMapper.text(entry.by());
        dto.at = Moments.text(entry.at());
        return dto;
    }

    private static YearAssessmentDto year(YearAssessment assessment) {
        YearAssessmentDto dto = new YearAssessmentDto();
        dto.year = assessment.year();
        dto.done = assessment.done();
        dto.required = assessment.required();
        dto.met = assessment.met();
        dto.result = assessment.result().name();
        dto.reason = assessment.reason();
        dto.deadline = Moments.text(assessment.deadline());
        dto.reports = assessment.reports().stream().map(AwardMapper::report).toList();
        dto.at = Moments.text(assessment.at());
        return dto;
    }

    private static RectificationReportDto report(RectificationReport report) {
        RectificationReportDto dto = new RectificationReportDto();
        dto.text = report.text();
        dto.late = report.late();
        dto.by = KernelMapper.text(report.by());
        dto.at = Moments.text(report.at());
        return dto;
    }
}
