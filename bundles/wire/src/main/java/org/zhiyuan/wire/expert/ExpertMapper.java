package org.zhiyuan.wire.expert;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.Region;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertSource;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.expert.RecruitmentChannel;
import org.zhiyuan.expert.TitleField;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps experts, their applications and the expert list. */
public final class ExpertMapper {
    private ExpertMapper() {}

    public static ExpertApplication fromDto(ExpertApplicationDto dto) {
        return Input.read(dto, ExpertMapper::application);
    }

    /** An application, the call it answers (null for any that is open) and an invitation's code, or null. */
    public record Applying(ExpertApplication application, CallId call, String invitationCode) {}

    /** Reads all that applying takes, so that all its problems are told at once. */
    public static Applying applying(ExpertApplicationDto dto) {
        return Input.read(dto, (in, input) -> {
            CallId call = in.value("call", input.call, CallId::new);
            String code = in.text("invitationCode", input.invitationCode);
            return new Applying(application(in, input), call, code);
        });
    }

    private static String id(Object id) {
        return id == null ? null : id.toString();
    }

    public static ExpertDto toDto(Expert expert, Locale locale) {
        ExpertDto dto = new ExpertDto();
        dto.id = expert.id().value();
        dto.version = expert.version();
        dto.owner = KernelMapper.text(expert.owner());
        dto.stage = expert.stage().name();
        dto.application = application(expert.application());
        if (expert.recruitment() != null) {
            dto.application.call = id(expert.recruitment().call());
            dto.application.invitationCode = expert.recruitment().invitation() == null ? null : "***";
            dto.invitation = id(expert.recruitment().invitation());
        }
        dto.ageOverride = expert.ageOverride() == null ? null : RecruitmentMapper.toDto(expert.ageOverride());
        dto.verdict = KernelMapper.toDto(expert.verdict(), locale);
        dto.review = KernelMapper.toDto(expert.review());
        dto.proposal = KernelMapper.toDto(expert.proposal());
        dto.filing = StandingMapper.toDto(expert.filing());
        dto.registration = StandingMapper.toDto(expert.registration());
        dto.letter = AgreementMapper.toDto(expert.letter());
        dto.agreement = AgreementMapper.toDto(expert.agreement());
        dto.earlier = expert.earlier().stream().map(AgreementMapper::toDto).toList();
        dto.pause = StandingMapper.toDto(expert.pause());
        dto.capacity = StandingMapper.toDto(expert.capacity());
        dto.history = KernelMapper.steps(expert.history());
        dto.mergedInto = id(expert.mergedInto());
        return dto;
    }

    public static ExpertPageDto toDto(Page<Expert> page, Locale locale) {
        ExpertPageDto dto = new ExpertPageDto();
        dto.items = page.items().stream().map(expert -> toDto(expert, locale)).toList();
        dto.next = page.next();
        return dto;
    }

    public static ExpertProfileDto toDto(ExpertProfile profile) {
        ExpertProfileDto dto = new ExpertProfileDto();
        dto.id = profile.id().value();
        dto.name = profile.name();
        dto.region = profile.region().code();
        dto.types = types(profile.types());
        dto.field = profile.field();
        dto.skills = profile.skills();
        dto.employerName = profile.employerName();
        return dto;
    }

    public static ExpertDirectoryDto toDto(Page<ExpertProfile> page) {
        ExpertDirectoryDto dto = new ExpertDirectoryDto();
        dto.items = page.items().stream().map(ExpertMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    /** What is not declared counts as not given. */
    public static ExpertApplication application(Input in, ExpertApplicationDto dto) {
        return new ExpertApplication(
                in.text("name", dto.name),
                in.value("idNumber", dto.idNumber, IdNumber::of),
                in.value("phone", dto.phone, PhoneNumber::of),
                in.value("region", dto.region, Region::of),
                in.one("channel", dto.channel, RecruitmentChannel.class),
                in.one("source", dto.source, ExpertSource.class),
                in.flag(dto.retired),
                in.text("employerName", dto.employerName),
                in.value("employerCode", dto.employerCode, CreditCode::of),
                new LinkedHashSet<>(in.list("types", dto.types, (item, type) -> item.value("", type, ExpertType::new))),
                in.text("field", dto.field),
                in.list("skills", dto.skills, (item, skill) -> item.text("", skill)),
                in.object("declaration", dto.declaration, ExpertMapper::declaration),
                in.object("ageException", dto.ageException, ExpertMapper::ageException),
                in.object("profession", dto.profession, ExpertMapper::profession),
                in.list("facts", dto.facts, ExpertTypeMapper::facts));
    }

    /** With ID number and phone masked. */
    public static ExpertApplicationDto application(ExpertApplication application) {
        ExpertApplicationDto dto = new ExpertApplicationDto();
        dto.name = application.name();
        dto.idNumber = application.idNumber().masked();
        dto.phone = application.phone().masked();
        dto.region = application.region().code();
        dto.channel = application.channel().name();
        dto.source = application.source().name();
        dto.retired = application.retired();
        dto.employerName = application.employerName();
        dto.employerCode = application.employerCode() == null
                ? null
                : application.employerCode().value();
        dto.types = types(application.types());
        dto.field = application.field();
        dto.skills = application.skills();
        dto.declaration = declaration(application.declaration());
        dto.ageException = ageException(application.ageException());
        dto.profession = profession(application.profession());
        dto.facts = application.facts().stream().map(ExpertTypeMapper::facts).toList();
        return dto;
    }

    public static Declaration declaration(Input in, DeclarationDto dto) {
        return new Declaration(
                in.flag(dto.ethics),
                in.flag(dto.reputation),
                in.flag(dto.healthy),
                in.flag(dto.hasTime),
                in.flag(dto.cleanRecord));
    }

    private static DeclarationDto declaration(Declaration declaration) {
        DeclarationDto dto = new DeclarationDto();
        dto.ethics = declaration.ethics();
        dto.reputation = declaration.reputation();
        dto.healthy = declaration.healthy();
        dto.hasTime = declaration.hasTime();
        dto.cleanRecord = declaration.cleanRecord();
        return dto;
    }

    private static AgeException ageException(Input in, AgeExceptionDto dto) {
        return new AgeException(
                in.required("kind", in.one("kind", dto.kind, AgeException.Kind.class)),
                in.number("retirementAge", dto.retirementAge),
                in.text("evidence", dto.evidence),
                in.value("document", dto.document, DocumentId::new));
    }

    private static AgeExceptionDto ageException(AgeException exception) {
        if (exception == null) {
            return null;
        }
        AgeExceptionDto dto = new AgeExceptionDto();
        dto.kind = exception.kind().name();
        dto.retirementAge = exception.retirementAge();
        dto.evidence = exception.evidence();
        dto.document =
                exception.document() == null ? null : exception.document().sha256();
        return dto;
    }

    private static Profession profession(Input in, ProfessionDto dto) {
        return new Profession(
                in.one("employer", dto.employer, Employer.class),
                in.one("education", dto.education, Education.class),
                in.one("title", dto.title, TitleLevel.class),
                in.one("titleField", dto.titleField, TitleField.class),
                in.date("researchSince", dto.researchSince),
                in.date("industrySince", dto.industrySince),
                in.date("middleManagementSince", dto.middleManagementSince),
                in.date("legalWorkSince", dto.legalWorkSince),
                in.set("merits", dto.merits, Merit.class));
    }

    private static ProfessionDto profession(Profession profession) {
        ProfessionDto dto = new ProfessionDto();
        dto.employer = profession.employer().name();
        dto.education = profession.education().name();
        dto.title = profession.title().name();
        dto.titleField = profession.titleField().name();
        dto.researchSince = Moments.text(profession.researchSince());
        dto.industrySince = Moments.text(profession.industrySince());
        dto.middleManagementSince = Moments.text(profession.middleManagementSince());
        dto.legalWorkSince = Moments.text(profession.legalWorkSince());
        dto.merits = KernelMapper.names(profession.merits());
        return dto;
    }

    private static List<String> types(Collection<ExpertType> types) {
        return types.stream().map(Objects::toString).sorted().toList();
    }
}
