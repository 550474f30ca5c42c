package org.zhiyuan.wire.record;

import org.zhiyuan.core.Page;
import org.zhiyuan.record.AgreedHours;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps honours (R82, R83) and agreed against delivered hours (R80). */
public final class HonourMapper {
    private HonourMapper() {}

    public static NewHonour fromDto(NewHonourDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewHonour(
                        in.one("kind", input.kind, HonourKind.class),
                        in.one("recipientKind", input.recipientKind, RecipientKind.class),
                        in.text("recipient", input.recipient),
                        in.text("name", input.name),
                        in.number("year", input.year),
                        in.text("title", input.title),
                        in.text("grantor", input.grantor),
                        in.text("document", input.document),
                        in.date("grantedOn", input.grantedOn),
                        in.text("reason", input.reason)));
    }

    /** With what only officials see: why, and which of them. */
    public static HonourDto toDto(Honour honour) {
        HonourDto dto = new HonourDto();
        dto.id = honour.id().value();
        dto.version = honour.version();
        dto.kind = honour.facts().kind().name();
        dto.recipientKind = honour.facts().recipientKind().name();
        dto.recipient = honour.facts().recipient();
        dto.name = honour.facts().name();
        dto.year = honour.facts().year();
        dto.title = honour.facts().title();
        dto.grantor = honour.facts().grantor();
        dto.document = honour.facts().document();
        dto.grantedOn = Moments.text(honour.facts().grantedOn());
        dto.reason = honour.facts().reason();
        dto.inForce = honour.inForce();
        dto.proposal = KernelMapper.toDto(honour.proposal());
        dto.proposedBy = KernelMapper.text(honour.proposedBy());
        dto.grantedBy = KernelMapper.text(honour.grantedBy());
        dto.revokedOn = Moments.text(honour.revokedOn());
        dto.revocationReason = honour.revocationReason();
        return dto;
    }

    public static HonourPageDto honours(Page<Honour> page) {
        HonourPageDto dto = new HonourPageDto();
        dto.items = page.items().stream().map(HonourMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static AgreedHoursDto toDto(AgreedHours hours) {
        AgreedHoursDto dto = new AgreedHoursDto();
        dto.expert = hours.expert().value();
        dto.name = hours.name();
        dto.agreement = hours.agreement();
        dto.from = Moments.text(hours.from());
        dto.until = Moments.text(hours.until());
        dto.agreedHours = hours.agreedHours();
        dto.minutes = hours.minutes();
        dto.hours = Moments.hours(hours.minutes());
        dto.ratio = hours.ratio();
        return dto;
    }

    public static AgreedHoursPageDto hours(Page<AgreedHours> page) {
        AgreedHoursPageDto dto = new AgreedHoursPageDto();
        dto.items = page.items().stream().map(HonourMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }
}
