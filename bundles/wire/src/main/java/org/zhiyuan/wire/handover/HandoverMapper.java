package org.zhiyuan.wire.handover;

import java.util.Locale;
import org.zhiyuan.core.Page;
import org.zhiyuan.handover.Dispatch;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Receipt;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps hand-overs. */
public final class HandoverMapper {

    /** A receipt, and whether the matter was taken. */
    public record Answer(Receipt receipt, boolean accepted) {}

    private HandoverMapper() {}

    public static NewHandover fromDto(NewHandoverDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewHandover(
                        in.one("recipient", input.recipient, Recipient.class),
                        in.text("addressee", input.addressee),
                        in.text("subjectKind", input.subjectKind),
                        in.text("subject", input.subject),
                        in.text("summary", input.summary)));
    }

    public static String fromDto(NewDispatchDto dto) {
        return Input.read(dto, (in, input) -> in.required("channel", in.text("channel", input.channel)));
    }

    public static Answer fromDto(NewReceiptDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Answer(
                        new Receipt(
                                in.text("number", input.number),
                                in.date("date", input.date),
                                in.text("by", input.by),
                                in.text("outcome", input.outcome)),
                        in.answer("accepted", input.accepted)));
    }

    public static HandoverDto toDto(Handover handover, Locale locale) {
        HandoverDto dto = new HandoverDto();
        dto.id = handover.id().value();
        dto.version = handover.version();
        dto.recipient = handover.matter().recipient().name();
        dto.recipientName = handover.matter().recipient().label().in(locale);
        dto.addressee = handover.matter().addressee();
        dto.subjectKind = handover.matter().subjectKind();
        dto.subject = handover.matter().subject();
        dto.summary = handover.matter().summary();
        dto.region = handover.region().code();
        dto.stage = handover.stage().name();
        dto.openedAt = Moments.text(handover.openedAt());
        dto.due = Moments.text(handover.due());
        dto.sent = toDto(handover.sent());
        dto.receipt = toDto(handover.receipt());
        dto.history = KernelMapper.steps(handover.history());
        return dto;
    }

    public static HandoverPageDto toDto(Page<Handover> page, Locale locale) {
        HandoverPageDto dto = new HandoverPageDto();
        dto.items =
                page.items().stream().map(handover -> toDto(handover, locale)).toList();
        dto.next = page.next();
        return dto;
    }

    private static DispatchDto toDto(Dispatch dispatch) {
        if (dispatch == null) {
            return null;
        }
        DispatchDto dto = new DispatchDto();
        dto.channel = dispatch.channel();
        dto.on = Moments.text(dispatch.on());
        dto.by = KernelMapper.text(dispatch.by());
        return dto;
    }

    private static ReceiptDto toDto(Receipt receipt) {
        if (receipt == null) {
            return null;
        }
        ReceiptDto dto = new ReceiptDto();
        dto.number = receipt.number();
        dto.date = Moments.text(receipt.date());
        dto.by = receipt.by();
        dto.outcome = receipt.outcome();
        return dto;
    }
}
