package org.zhiyuan.rest.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.operations.round.RoundOperations;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.RoundSchedule;
import org.zhiyuan.station.RoundService;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.WindowNotice;

/** Rounds in a map, with the contract's refusals. */
final class FakeRounds implements RoundService, RoundSchedule {
    private final Map<Integer, Round> rounds = new ConcurrentHashMap<>();

    /** The operations on rounds, over rounds of their own. */
    static RoundOperations operations() {
        FakeRounds rounds = new FakeRounds();
        return new RoundOperations(rounds, rounds);
    }

    @Override
    public Optional<Round> find(int year) {
        if (year == 2099) {
            throw new IllegalStateException("a defect: 2099");
        }
        return Optional.ofNullable(rounds.get(year));
    }

    @Override
    public List<Round> list() {
        Collection<Round> all = rounds.values();
        return all.stream().sorted(Comparator.comparing(Round::year).reversed()).toList();
    }

    @Override
    public Round open(Caller caller, Round round) {
        caller.require(StationOperation.ROUND_OPEN);
        Round opened = new Round(round.year(), 1, round.notice(), round.opens(), round.closes(), List.of(), null);
        if (rounds.putIfAbsent(round.year(), opened) != null) {
            throw PlatformException.conflict(Text.of("该年度已启动", "the year has a round"));
        }
        return opened;
    }

    @Override
    public Round reschedule(Caller caller, int year, ExpectedVersion seen, LocalDate closes, WindowNotice notice) {
        caller.require(StationOperation.ROUND_OPEN);
        Round present = rounds.get(year);
        seen.check(present.version());
        Round next = new Round(year, present.version() + 1, present.notice(), present.opens(), closes, List.of(), null);
        rounds.put(year, next);
        return next;
    }
}
