package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.store.RoundStore;

/** Rounds in memory. */
public final class MemoryRoundStore extends MemoryStore<Integer, Round> implements RoundStore {

    public MemoryRoundStore() {
        super(
                Round::year,
                Round::version,
                (round, version) -> new Round(
                        round.year(),
                        version,
                        round.notice(),
                        round.opens(),
                        round.closes(),
                        round.moves(),
                        round.proposal()));
    }

    @Override
    public Round insert(Round round) {
        return add(round);
    }

    @Override
    public Optional<Round> find(int year) {
        return row(year);
    }

    @Override
    public Round replace(Round next) {
        return swap(next);
    }

    @Override
    public List<Round> list() {
        return all().sorted(Comparator.comparing(Round::year).reversed()).toList();
    }
}
