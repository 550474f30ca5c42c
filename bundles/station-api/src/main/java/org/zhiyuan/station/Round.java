package org.zhiyuan.station;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Text;

/**
 * The yearly recognition round (年度认定工作), R36: its notice and the days, both included, on which applications are accepted.
 *
 * @param moves every other end that the window had since it was announced, first to last; public like the round
 * @param proposal an official's new end that waits for a second one (R94), null if none does; nobody reads it with the round
 */
public record Round(
        int year,
        long version,
        String notice,
        LocalDate opens,
        LocalDate closes,
        List<WindowMove> moves,
        Proposal proposal) {

    public Round {
        moves = moves == null ? List.of() : List.copyOf(moves);
        new Problems()
                .check(
                        year >= 2020 && year <= 2100,
                        "year",
                        Text.of("年度须在2020至2100之间", "must be between 2020 and 2100"))
                .text("notice", notice, 200)
                .require("opens", opens)
                .require("closes", closes)
                .check(
                        opens == null || closes == null || !closes.isBefore(opens),
                        "closes",
                        Text.of("截止日期不得早于开始日期", "must not be before the opening day"))
                .raise();
    }

    /** As its notice announces it. */
    public static Round announced(int year, String notice, LocalDate opens, LocalDate closes) {
        return new Round(year, 0, notice, opens, closes, List.of(), null);
    }

    public boolean accepts(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** With its new end, and nothing waiting any more. */
    public Round moved(WindowMove move) {
        return new Round(
                year,
                version,
                notice,
                opens,
                move.to(),
                Stream.concat(moves.stream(), Stream.of(move)).toList(),
                null);
    }

    public Round proposed(Proposal waiting) {
        return new Round(year, version, notice, opens, closes, moves, waiting);
    }

    /** As everybody may read it. */
    public Round shown() {
        return proposal == null ? this : proposed(null);
    }
}
