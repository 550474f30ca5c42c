package org.zhiyuan.wire.station;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhiyuan.core.Region;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.Evidence;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.MaterialKind;
import org.zhiyuan.station.Penalty;
import org.zhiyuan.station.Premises;
import org.zhiyuan.station.PriorityClass;
import org.zhiyuan.station.Qualification;
import org.zhiyuan.station.StaffMember;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps a station's application (工作站申请) both ways. */
final class ApplicationMapper {
    private ApplicationMapper() {}

    static StationApplicationDto toDto(StationApplication application) {
        StationApplicationDto dto = new StationApplicationDto();
        dto.name = application.name();
        dto.creditCode = application.creditCode().value();
        dto.region = application.region().code();
        dto.foundedOn = Moments.text(application.foundedOn());
        dto.smeServiceOrganization = application.smeServiceOrganization();
        dto.principal = application.principal();
        dto.principalId = application.principalId() == null
                ? null
                : application.principalId().masked();
        dto.contact = KernelMapper.toDto(application.contact());
        dto.premises = premises(application.premises());
        dto.staff = application.staff().stream().map(ApplicationMapper::staff).toList();
        dto.qualifications = application.qualifications().stream()
                .map(ApplicationMapper::qualification)
                .toList();
        dto.managementDocuments = KernelMapper.names(application.managementDocuments());
        dto.materials = application.materials().stream()
                .map(ApplicationMapper::material)
                .toList();
        dto.conduct = conduct(application.conduct());
        dto.priorities = codes(application.priorities());
        dto.finances = application.finances();
        dto.team = application.team();
        dto.standing = application.standing();
        dto.smesServed = application.smesServed();
        dto.fullTimeStaff = application.fullTimeStaff();
        dto.evidence =
                application.evidence().stream().map(ApplicationMapper::evidence).toList();
        return dto;
    }

    static StationApplication application(Input in, StationApplicationDto dto) {
        return new StationApplication(
                in.text("name", dto.name),
                in.value("creditCode", dto.creditCode, CreditCode::of),
                in.value("region", dto.region, Region::of),
                in.date("foundedOn", dto.foundedOn),
                in.flag(dto.smeServiceOrganization),
                in.text("principal", dto.principal),
                in.value("principalId", dto.principalId, IdNumber::of),
                in.object("contact", dto.contact, KernelMapper::contact),
                in.object("premises", dto.premises, ApplicationMapper::premises),
                in.list("staff", dto.staff, ApplicationMapper::staff),
                in.list("qualifications", dto.qualifications, ApplicationMapper::qualification),
                in.set("managementDocuments", dto.managementDocuments, ManagementDocument.class),
                in.list("materials", dto.materials, ApplicationMapper::material),
                in.object("conduct", dto.conduct, ApplicationMapper::conduct),
                priorities(in, dto.priorities),
                in.text("finances", dto.finances),
                in.text("team", dto.team),
                in.text("standing", dto.standing),
                dto.smesServed,
                dto.fullTimeStaff,
                in.list("evidence", dto.evidence, ApplicationMapper::evidence));
    }

    static List<String> codes(Set<PriorityClass> priorities) {
        return priorities.stream().map(PriorityClass::code).sorted().toList();
    }

    private static Set<PriorityClass> priorities(Input in, List<String> codes) {
        return new LinkedHashSet<>(
                in.list("priorities", codes, (item, code) -> item.value("", code, PriorityClass::new)));
    }

    private static Premises premises(Input in, PremisesDto dto) {
        return new Premises(
                in.text("address", dto.address), in.decimal("area", dto.area), in.text("facilities", dto.facilities));
    }

    private static PremisesDto premises(Premises premises) {
        if (premises == null) {
            return null;
        }
        PremisesDto dto = new PremisesDto();
        dto.address = premises.address();
        dto.area = premises.area();
        dto.facilities = premises.facilities();
        return dto;
    }

    private static StaffMember staff(Input in, StaffMemberDto dto) {
        return new StaffMember(
                in.text("name", dto.name),
                in.one("education", dto.education, Education.class),
                in.one("title", dto.title, TitleLevel.class),
                in.value("idNumber", dto.idNumber, IdNumber::of),
                in.date("bornOn", dto.bornOn));
    }

    private static StaffMemberDto staff(StaffMember member) {
        StaffMemberDto dto = new StaffMemberDto();
        dto.name = member.name();
        dto.education = member.education().name();
        dto.title = member.title().name();
        dto.idNumber = member.idNumber() == null ? null : member.idNumber().masked();
        dto.bornOn = Moments.text(member.bornOn());
        return dto;
    }

    private static Qualification qualification(Input in, QualificationDto dto) {
        return new Qualification(
                in.required("name", in.text("name", dto.name)),
                in.text("issuer", dto.issuer),
                in.text("number", dto.number),
                in.date("validFrom", dto.validFrom),
                in.date("validUntil", dto.validUntil));
    }

    private static QualificationDto qualification(Qualification qualification) {
        QualificationDto dto = new QualificationDto();
        dto.name = qualification.name();
        dto.issuer = qualification.issuer();
        dto.number = qualification.number();
        dto.validFrom = Moments.text(qualification.validFrom());
        dto.validUntil = Moments.text(qualification.validUntil());
        return dto;
    }

    private static Material material(Input in, MaterialDto dto) {
        return new Material(
                in.required("kind", in.one("kind", dto.kind, MaterialKind.class)),
                in.required("document", in.value("document", dto.document, DocumentId::new)));
    }

    private static MaterialDto material(Material material) {
        MaterialDto dto = new MaterialDto();
        dto.kind = material.kind().name();
        dto.document = material.document().sha256();
        return dto;
    }

    private static Evidence evidence(Input in, EvidenceDto dto) {
        return new Evidence(
                in.required("clause", in.text("clause", dto.clause)),
                in.one("managementDocument", dto.managementDocument, ManagementDocument.class),
                in.required("document", in.value("document", dto.document, DocumentId::new)));
    }

    private static EvidenceDto evidence(Evidence evidence) {
        EvidenceDto dto = new EvidenceDto();
        dto.clause = evidence.clause();
        dto.managementDocument = evidence.managementDocument() == null
                ? null
                : evidence.managementDocument().name();
        dto.document = evidence.document().sha256();
        return dto;
    }

    static Conduct conduct(Input in, ConductDto dto) {
        return new Conduct(
                dto.breachOfLaw,
                dto.badCredit,
                dto.underInvestigation,
                in.list("penalties", dto.penalties, ApplicationMapper::penalty));
    }

    static ConductDto conduct(Conduct conduct) {
        if (conduct == null) {
            return null;
        }
        ConductDto dto = new ConductDto();
        dto.breachOfLaw = conduct.breachOfLaw();
        dto.badCredit = conduct.badCredit();
        dto.underInvestigation = conduct.underInvestigation();
        dto.penalties =
                conduct.penalties().stream().map(ApplicationMapper::penalty).toList();
        return dto;
    }

    private static Penalty penalty(Input in, PenaltyDto dto) {
        return new Penalty(
                in.required("decidedOn", in.date("decidedOn", dto.decidedOn)),
                in.text("authority", dto.authority),
                in.text("reason", dto.reason),
                in.flag(dto.againstPrincipal));
    }

    private static PenaltyDto penalty(Penalty penalty) {
        PenaltyDto dto = new PenaltyDto();
        dto.decidedOn = Moments.text(penalty.decidedOn());
        dto.authority = penalty.authority();
        dto.reason = penalty.reason();
        dto.againstPrincipal = penalty.againstPrincipal();
        return dto;
    }
}
