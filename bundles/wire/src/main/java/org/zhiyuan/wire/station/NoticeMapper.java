package org.zhiyuan.wire.station;

import org.zhiyuan.core.Page;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.station.Notice;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps public notices and the objections they invite (R34, R40, R104). */
public final class NoticeMapper {

    /** What is objected, and by whom (R104). */
    public record NewObjection(String content, Contact contact) {}

    /** Whether the province finds an objection right, and its answer (R104). */
    public record Answer(boolean upheld, String answer) {}

    private NoticeMapper() {}

    public static NoticeDto toDto(Notice notice) {
        NoticeDto dto = new NoticeDto();
        dto.id = notice.id().value();
        dto.number = notice.number();
        dto.kind = notice.kind().name();
        dto.station = notice.station().value();
        dto.name = notice.name();
        dto.region = notice.region().code();
        dto.title = notice.title();
        dto.documents = notice.documents();
        dto.reason = notice.reason();
        dto.date = Moments.text(notice.date());
        dto.until = Moments.text(notice.until());
        dto.publishedAt = Moments.text(notice.publishedAt());
        return dto;
    }

    public static NoticePageDto toDto(Page<Notice> page) {
        NoticePageDto dto = new NoticePageDto();
        dto.items = page.items().stream().map(NoticeMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static NewObjection fromDto(NewObjectionDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewObjection(
                        in.required("content", in.text("content", input.content)),
                        in.required("contact", in.object("contact", input.contact, KernelMapper::contact))));
    }

    public static Answer fromDto(ObjectionAnswerDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Answer(
                        in.answer("upheld", input.upheld), in.required("answer", in.text("answer", input.answer))));
    }

    public static ObjectionReceiptDto receipt(String notice, int number) {
        ObjectionReceiptDto dto = new ObjectionReceiptDto();
        dto.notice = notice;
        dto.number = number;
        return dto;
    }
}
