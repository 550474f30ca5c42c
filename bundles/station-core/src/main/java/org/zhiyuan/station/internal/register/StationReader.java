package org.zhiyuan.station.internal.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.internal.workflow.StationDesk;

/** Reads stations as far as the caller sees, shows the public register (公开名录), R34. */
public final class StationReader implements StationService {

    private final StationDesk desk;

    public StationReader(StationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Station get(Caller caller, StationId id) {
        caller.require(StationOperation.STATION_READ);
        return desk.read(() -> marked(List.of(desk.visible(caller, id))).get(0));
    }

    @Override
    public Page<Station> list(Caller caller, StationQuery query, PageRequest page) {
        caller.require(StationOperation.STATION_READ);
        return desk.read(() -> {
            Page<Station> found = desk.stations().list(query, VisibilityScope.of(caller), page);
            return new Page<>(marked(found.items()), found.next());
        });
    }

    @Override
    public Page<Station> ranking(Caller caller, int year, PageRequest page) {
        caller.require(StationOperation.STATION_RANK);
        return desk.read(() -> desk.stations().ranked(year, VisibilityScope.of(caller), page));
    }

    @Override
    public List<Station> own(Caller caller) {
        caller.require(StationOperation.STATION_READ);
        return desk.read(() -> marked(desk.stations().ownedBy(caller.account())));
    }

    @Override
    public Page<RegisteredStation> register(StationQuery query, PageRequest page) {
        LocalDate today = desk.today();
        return desk.read(() -> {
                    Page<Station> found = desk.stations().titled(query, page);
                    return new Page<>(marked(found.items()), found.next());
                })
                .map(station -> RegisteredStation.of(station, today));
    }

    @Override
    public Optional<RegisteredStation> findRegistered(StationId id) {
        LocalDate today = desk.today();
        return desk
                .read(() -> marked(desk.find(id).filter(station -> station.title() != null).stream()
                        .toList()))
                .stream()
                .findFirst()
                .map(station -> RegisteredStation.of(station, today));
    }

    /** What is merged says so, and where it has gone. */
    private List<Station> marked(List<Station> some) {
        Map<String, String> survivors =
                desk.survivors(some.stream().map(Station::id).toList());
        return survivors.isEmpty()
                ? some
                : some.stream()
                        .map(station -> survivors.containsKey(station.id().value())
                                ? station.mergedInto(
                                        new StationId(survivors.get(station.id().value())))
                                : station)
                        .toList();
    }
}
