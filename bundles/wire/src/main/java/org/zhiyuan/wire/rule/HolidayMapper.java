package org.zhiyuan.wire.rule;

import java.util.List;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Moments;

/** Maps the notices on holidays (R93). */
public final class HolidayMapper {
    private HolidayMapper() {}

    public static HolidayNotice fromDto(HolidayNoticeDto dto) {
        return Input.read(
                dto,
                (in, input) -> new HolidayNotice(
                        in.number("year", input.year),
                        0,
                        in.text("notice", input.notice),
                        in.list(
                                "off",
                                input.off,
                                (item, span) -> new HolidayNotice.Span(
                                        item.date("from", span.from), item.date("until", span.until))),
                        in.list("working", input.working, (item, day) -> item.date("", day))));
    }

    public static HolidayNoticeDto toDto(HolidayNotice notice) {
        HolidayNoticeDto dto = new HolidayNoticeDto();
        dto.year = notice.year();
        dto.version = notice.version();
        dto.notice = notice.notice();
        dto.off = notice.off().stream().map(HolidayMapper::toDto).toList();
        dto.working = notice.working().stream().map(Moments::text).toList();
        return dto;
    }

    public static HolidayNoticePageDto toDto(List<HolidayNotice> notices) {
        HolidayNoticePageDto dto = new HolidayNoticePageDto();
        dto.items = notices.stream().map(HolidayMapper::toDto).toList();
        return dto;
    }

    private static HolidaySpanDto toDto(HolidayNotice.Span span) {
        HolidaySpanDto dto = new HolidaySpanDto();
        dto.from = Moments.text(span.from());
        dto.until = Moments.text(span.until());
        return dto;
    }
}
