package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.store.StationStore;

/** Stations in memory. */
public final class MemoryStationStore extends MemoryStore<StationId, Station> implements StationStore {

    public MemoryStationStore() {
        super(
                Station::id,
                Station::version,
                (station, version) -> Station.of(
                        station.id(),
                        version,
                        station.owner(),
                        station.round(),
                        station.stage(),
                        station.application(),
                        station.examination(),
                        station.award(),
                        station.proposal(),
                        station.history()));
    }

    @Override
    public Station insert(Station station) {
        return add(station);
    }

    @Override
    public Optional<Station> find(StationId id) {
        return row(id);
    }

    @Override
    public Station replace(Station next) {
        return swap(next);
    }

    @Override
    public Page<Station> list(StationQuery query, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(station -> sight.covers(station.region(), station.owner())
                        && fits(query, station)
                        && (query.stage() == null || query.stage() == station.stage())),
                station -> station.id().value(),
                true,
                page);
    }

    @Override
    public List<Station> ownedBy(AccountId owner) {
        return all().filter(station -> station.owner().equals(owner))
                .sorted(Comparator.comparing((Station station) -> station.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<Station> findOpen(CreditCode creditCode) {
        return all().filter(station -> station.application().creditCode().equals(creditCode)
                        && !station.stage().ended())
                .findFirst();
    }

    @Override
    public Page<Station> ranked(int round, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(station -> station.rank().isPresent()
                        && station.round() == round
                        && sight.covers(station.region(), station.owner())),
                station -> station.rank().orElseThrow().key() + station.id(),
                false,
                page);
    }

    @Override
    public Page<Station> titled(StationQuery query, PageRequest page) {
        return page(
                all().filter(station -> station.title() != null && fits(query, station)),
                station -> station.title().number(),
                false,
                page);
    }

    private static boolean fits(StationQuery query, Station station) {
        return (query.region() == null || query.region().contains(station.region()))
                && (query.round() == null || query.round() == station.round())
                && Searched.part(station.application().name(), query.name());
    }
}
