package org.zhiyuan.wire.station;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.WindowMove;
import org.zhiyuan.station.WindowNotice;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps rounds (R36). */
public final class RoundMapper {
    /** The new last day of a window, and the notice that tells of it, or null. */
    public record NewEnd(LocalDate closes, WindowNotice notice) {}

    private RoundMapper() {}

    public static RoundDto toDto(Round round) {
        RoundDto dto = new RoundDto();
        dto.year = round.year();
        dto.version = round.version();
        dto.notice = round.notice();
        dto.opens = Moments.text(round.opens());
        dto.closes = Moments.text(round.closes());
        dto.moves = round.moves().stream().map(RoundMapper::move).toList();
        dto.proposal = KernelMapper.toDto(round.proposal());
        return dto;
    }

    public static RoundPageDto toDto(List<Round> rounds) {
        RoundPageDto dto = new RoundPageDto();
        dto.items = rounds.stream().map(RoundMapper::toDto).toList();
        return dto;
    }

    public static Round fromDto(NewRoundDto dto) {
        return Input.read(
                dto,
                (in, input) -> Round.announced(
                        in.number("year", input.year),
                        in.text("notice", input.notice),
                        in.date("opens", input.opens),
                        in.date("closes", input.closes)));
    }

    public static NewEnd fromDto(RoundChangeDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewEnd(
                        in.required("closes", in.date("closes", input.closes)),
                        in.object("notice", input.notice, RoundMapper::notice)));
    }

    private static WindowNotice notice(Input in, WindowNoticeDto dto) {
        return new WindowNotice(in.text("document", dto.document), in.date("date", dto.date));
    }

    private static WindowMoveDto move(WindowMove move) {
        WindowMoveDto dto = new WindowMoveDto();
        dto.from = Moments.text(move.from());
        dto.to = Moments.text(move.to());
        dto.at = Moments.text(move.at());
        if (move.notice() != null) {
            dto.notice = new WindowNoticeDto();
            dto.notice.document = move.notice().document();
            dto.notice.date = Moments.text(move.notice().date());
        }
        return dto;
    }
}
