package org.zhiyuan.station.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.RoundAdmin;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.store.RoundStore;

/** The yearly rounds (年度认定工作), R36: one a year, within its year. */
public final class RoundManager implements RoundAdmin {

    private static final Text NOUN = Text.of("年度认定工作", "round");

    private final RoundStore rounds;
    private final UnitOfWork unit;
    private final Clock clock;

    public RoundManager(RoundStore rounds, UnitOfWork unit, Clock clock) {
        this.rounds = rounds;
        this.unit = unit;
        this.clock = clock;
    }

    @Override
    public Optional<Round> find(int year) {
        return unit.read(() -> rounds.find(year));
    }

    @Override
    public List<Round> list() {
        return unit.read(rounds::list);
    }

    @Override
    public Round open(Caller caller, Round round) {
        caller.require(StationOperation.ROUND_OPEN);
        checkYear(round);
        return unit.write(() -> {
            if (rounds.find(round.year()).isPresent()) {
                throw PlatformException.conflict(Text.format("%d年度已开展认定工作，每年只开展一次（R36）",
                        "%d has a round already, there is one a year (R36)", round.year()));
            }
            return logged(caller, rounds.insert(round));
        });
    }

    @Override
    public Round reschedule(Caller caller, int year, Seen seen, LocalDate closes) {
        caller.require(StationOperation.ROUND_OPEN);
        return unit.write(() -> {
            Round present = rounds.find(year).orElseThrow(() -> PlatformException.notFound(NOUN, String.valueOf(year)));
            seen.check(present.version());
            Round next = new Round(year, present.version(), present.notice(), present.opens(), closes);
            checkYear(next);
            return logged(caller, rounds.replace(next));
        });
    }

    private static void checkYear(Round round) {
        Text rule = Text.format("须在%d年内", "must lie in %d", round.year());
        new Problems().check(round.opens().getYear() == round.year(), "opens", rule)
                .check(round.closes().getYear() == round.year(), "closes", rule).raise();
    }

    private Round logged(Caller caller, Round round) {
        unit.log(new Change(clock.instant(), caller, StationOperation.ROUND_OPEN, "round", String.valueOf(round.year()), Region.HOME,
                Map.of("notice", round.notice(), "opens", round.opens().toString(), "closes", round.closes().toString())));
        return round;
    }
}
