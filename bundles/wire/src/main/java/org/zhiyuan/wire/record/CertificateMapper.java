package org.zhiyuan.wire.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateCheck;
import org.zhiyuan.record.CertificateHonour;
import org.zhiyuan.record.CertificateLine;
import org.zhiyuan.record.CertificateStatement;
import org.zhiyuan.record.CertificateTraining;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps certificates (R9). */
public final class CertificateMapper {

    /** For whom a certificate is wanted, first and last day, and what the province states on it. */
    public record Order(ExpertId expert, LocalDate from, LocalDate until, CertificateStatement stated) {}

    private CertificateMapper() {}

    public static Order fromDto(CertificateOrderDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Order(
                        in.required("expert", in.value("expert", input.expert, ExpertId::new)),
                        in.required("from", in.date("from", input.from)),
                        in.required("until", in.date("until", input.until)),
                        new CertificateStatement(
                                in.text("head", input.head),
                                in.text("handler", input.handler),
                                in.text("contact", input.contact),
                                in.text("remarks", input.remarks))));
    }

    public static CertificateDto toDto(Certificate certificate, Locale locale) {
        CertificateDto dto = new CertificateDto();
        dto.number = certificate.number();
        dto.version = certificate.version();
        dto.expert = certificate.expert().value();
        dto.expertName = certificate.expertName();
        if (certificate.holder() != null) {
            dto.idType = certificate.holder().idType().name();
            dto.idTypeName = certificate.holder().idType().label().in(locale);
            dto.maskedIdNumber = certificate.holder().idNumber().masked();
            dto.volunteerNumber = certificate.holder().volunteerNumber();
        }
        dto.from = Moments.text(certificate.from());
        dto.until = Moments.text(certificate.until());
        dto.lines = lines(certificate.lines(), locale);
        dto.minutes = certificate.minutes();
        dto.hours = Moments.hours(certificate.minutes());
        dto.trainings = certificate.trainings().stream()
                .map(CertificateMapper::training)
                .toList();
        dto.honours =
                certificate.honours().stream().map(CertificateMapper::honour).toList();
        dto.issuedAt = Moments.text(certificate.issuedAt());
        dto.issuer = certificate.issuer();
        if (certificate.officials() != null) {
            dto.head = certificate.officials().head();
            dto.handler = certificate.officials().handler();
            dto.contact = certificate.officials().contact();
        }
        dto.remarks = certificate.remarks();
        dto.valid = certificate.valid();
        dto.voidReason = certificate.voidReason();
        dto.supersededBy = certificate.supersededBy();
        dto.proposal = KernelMapper.toDto(certificate.proposal());
        return dto;
    }

    public static CertificatePageDto toDto(Page<Certificate> page, Locale locale) {
        CertificatePageDto dto = new CertificatePageDto();
        dto.items = page.items().stream()
                .map(certificate -> toDto(certificate, locale))
                .toList();
        dto.next = page.next();
        return dto;
    }

    public static CertificateCheckDto toDto(CertificateCheck check) {
        CertificateCheckDto dto = new CertificateCheckDto();
        dto.number = check.number();
        dto.maskedName = check.maskedName();
        dto.idType = check.idType() == null ? null : check.idType().name();
        dto.maskedIdNumber = check.maskedIdNumber();
        dto.volunteerNumber = check.volunteerNumber();
        dto.from = Moments.text(check.from());
        dto.until = Moments.text(check.until());
        dto.hours = check.hours();
        dto.sessions = check.sessions();
        dto.issuedOn = Moments.text(check.issuedOn());
        dto.issuer = check.issuer();
        dto.maskedHead = check.maskedHead();
        dto.maskedHandler = check.maskedHandler();
        dto.contact = check.contact();
        dto.valid = check.valid();
        dto.supersededBy = check.supersededBy();
        return dto;
    }

    private static List<CertificateLineDto> lines(List<CertificateLine> lines, Locale locale) {
        List<CertificateLineDto> shown = new ArrayList<>();
        long before = 0;
        for (CertificateLine line : lines) {
            shown.add(line(line, before, locale));
            before += line.minutes();
        }
        return List.copyOf(shown);
    }

    private static CertificateLineDto line(CertificateLine line, long before, Locale locale) {
        CertificateLineDto dto = new CertificateLineDto();
        dto.record = line.record().value();
        dto.date = Moments.text(line.date());
        dto.type = KernelMapper.text(line.type(), locale);
        dto.title = line.title();
        dto.organiser = line.organiser();
        dto.minutes = line.minutes();
        dto.hours = Times.hoursAfter(before, line.minutes());
        return dto;
    }

    private static CertificateTrainingDto training(CertificateTraining line) {
        CertificateTrainingDto dto = new CertificateTrainingDto();
        dto.training = line.training().value();
        dto.date = Moments.text(line.date());
        dto.content = line.content();
        dto.organiser = line.organiser();
        dto.minutes = line.minutes();
        dto.hours = Moments.hours(line.minutes());
        return dto;
    }

    private static CertificateHonourDto honour(CertificateHonour line) {
        CertificateHonourDto dto = new CertificateHonourDto();
        dto.honour = line.honour().value();
        dto.date = Moments.text(line.date());
        dto.title = line.title();
        dto.grantor = line.grantor();
        dto.document = line.document();
        return dto;
    }
}
