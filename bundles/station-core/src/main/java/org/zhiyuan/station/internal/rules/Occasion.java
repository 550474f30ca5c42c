package org.zhiyuan.station.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.station.Round;

/**
 * On what occasion an application is judged (申报批次): the day of its submission, null before it, and its round, which is looked up only
 * where the rule book refers to it.
 */
record Occasion(LocalDate submitted, int year, IntFunction<Optional<Round>> rounds) {

    private static final String REFERENCE = "station.founded.reference";

    /** Outside of every round: what refers to one refers to the day. */
    static Occasion on(LocalDate day) {
        return new Occasion(null, day.getYear(), year -> Optional.empty());
    }

    /** The day to which the years since the founding are counted (成立年限参照日), R18. */
    LocalDate reference(RuleDay day) {
        LocalDate own = submitted == null ? day.date() : submitted;
        return switch (day.demands(REFERENCE) ? day.integer(REFERENCE) : 0) {
            case 1 -> rounds.apply(year).map(Round::opens).orElse(own);
            case 2 -> rounds.apply(year).map(Round::closes).orElse(own);
            case 3 -> LocalDate.of(year, 12, 31);
            default -> own;
        };
    }
}
