package org.zhiyuan.wire.expert;

import org.zhiyuan.core.Page;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.IssuedInvitation;
import org.zhiyuan.expert.NewAgeOverride;
import org.zhiyuan.expert.NewCall;
import org.zhiyuan.expert.NewInvitation;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps calls, invitations (R47) and overrides of the age limit (R102). */
public final class RecruitmentMapper {
    private RecruitmentMapper() {}

    public static NewCall fromDto(NewCallDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewCall(
                        in.text("title", input.title),
                        in.text("information", input.information),
                        in.text("risks", input.risks),
                        in.date("opens", input.opens),
                        in.date("closes", input.closes)));
    }

    public static NewInvitation fromDto(NewInvitationDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewInvitation(
                        in.text("name", input.name),
                        in.text("information", input.information),
                        in.text("risks", input.risks),
                        in.date("until", input.until)));
    }

    public static NewAgeOverride fromDto(NewAgeOverrideDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewAgeOverride(
                        in.text("name", input.name),
                        in.value("idNumber", input.idNumber, IdNumber::of),
                        in.text("documentNumber", input.documentNumber),
                        in.date("issuedOn", input.issuedOn),
                        in.text("reason", input.reason)));
    }

    public static String code(InvitationCodeDto dto) {
        return Input.read(dto, (in, input) -> in.required("code", in.text("code", input.code)));
    }

    public static CallDto toDto(RecruitmentCall call) {
        CallDto dto = new CallDto();
        dto.id = call.id().value();
        dto.version = call.version();
        dto.title = call.text().title();
        dto.information = call.text().information();
        dto.risks = call.text().risks();
        dto.opens = Moments.text(call.text().opens());
        dto.closes = Moments.text(call.text().closes());
        dto.lastDay = Moments.text(call.lastDay());
        dto.closing = call.proposal() != null;
        dto.publishedAt = Moments.text(call.publishedAt());
        return dto;
    }

    public static CallPageDto calls(Page<RecruitmentCall> page) {
        CallPageDto dto = new CallPageDto();
        dto.items = page.items().stream().map(RecruitmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static InvitationDto toDto(Invitation invitation) {
        InvitationDto dto = new InvitationDto();
        dto.id = invitation.id().value();
        dto.version = invitation.version();
        dto.name = invitation.text().name();
        dto.information = invitation.text().information();
        dto.risks = invitation.text().risks();
        dto.until = Moments.text(invitation.text().until());
        dto.state = invitation.state().name();
        dto.expert = invitation.expert() == null ? null : invitation.expert().value();
        dto.by = KernelMapper.text(invitation.by());
        dto.at = Moments.text(invitation.at());
        return dto;
    }

    /** With its code, this once. */
    public static InvitationDto toDto(IssuedInvitation issued) {
        InvitationDto dto = toDto(issued.invitation());
        dto.code = issued.code();
        return dto;
    }

    public static InvitationPageDto invitations(Page<Invitation> page) {
        InvitationPageDto dto = new InvitationPageDto();
        dto.items = page.items().stream().map(RecruitmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static AgeOverrideDto toDto(AgeOverride override) {
        AgeOverrideDto dto = new AgeOverrideDto();
        dto.id = override.id().value();
        dto.version = override.version();
        dto.name = override.name();
        dto.idNumber = override.idNumber().masked();
        dto.documentNumber = override.documentNumber();
        dto.issuedOn = Moments.text(override.issuedOn());
        dto.reason = override.reason();
        dto.inForce = override.inForce();
        dto.proposedBy = KernelMapper.text(override.proposedBy());
        dto.confirmedBy = KernelMapper.text(override.confirmedBy());
        dto.confirmedAt = Moments.text(override.confirmedAt());
        return dto;
    }

    public static AgeOverridePageDto overrides(Page<AgeOverride> page) {
        AgeOverridePageDto dto = new AgeOverridePageDto();
        dto.items = page.items().stream().map(RecruitmentMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }
}
