package org.zhiyuan.wire.station;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.station.Round;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Moments;

/** Maps rounds (R36). */
public final class RoundMapper {
    private RoundMapper() {
    }

    public static RoundDto toDto(Round round) {
        RoundDto dto = new RoundDto();
        dto.year = round.year();
        dto.version = round.version();
        dto.notice = round.notice();
        dto.opens = Moments.text(round.opens());
        dto.closes = Moments.text(round.closes());
        return dto;
    }

    public static RoundPageDto toDto(List<Round> rounds) {
        RoundPageDto dto = new RoundPageDto();
        dto.items = rounds.stream().map(RoundMapper::toDto).toList();
        return dto;
    }

    public static Round fromDto(NewRoundDto dto) {
        return Input.read(dto, (in, input) -> new Round(in.number("year", input.year), 0, in.text("notice", input.notice),
                in.date("opens", input.opens), in.date("closes", input.closes)));
    }

    public static LocalDate fromDto(RoundChangeDto dto) {
        return Input.read(dto, (in, input) -> in.required("closes", in.date("closes", input.closes)));
    }
}
