package org.zhiyuan.activity.internal.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.TitleInForce;

/** What activities need to know of stations: whose they are, and whether their title is in force (R40, R85). */
public final class HostStations {

    private final StationService stations;
    private final TitleInForce titles;

    public HostStations(StationService stations, TitleInForce titles) {
        this.stations = stations;
        this.titles = titles;
    }

    /**
     * The caller's own station with a title that is in force now and on each of the days, to start something new.
     *
     * @throws org.zhiyuan.core.PlatformException NOT_FOUND if it isn't the caller's, CONFLICT without title or if it is merged
     */
    public RegisteredStation titled(Caller caller, StationId id, List<LocalDate> days) {
        return titles.starting(stations.get(caller, id).id(), days);
    }

    /** Whether others may join what the host holds. */
    boolean holds(Host host) {
        return host.kind() != HostKind.STATION || titles.holds(new StationId(host.id()));
    }

    /** To join it. @throws org.zhiyuan.core.PlatformException CONFLICT if a station that has lost its title meanwhile holds it */
    public void requireHost(Host host) {
        if (host.kind() == HostKind.STATION) {
            titles.require(new StationId(host.id()));
        }
    }

    /**
     * For a service that began at that moment. @throws org.zhiyuan.core.PlatformException CONFLICT if the station's title carried none then
     */
    public void requireHost(Host host, Instant begun) {
        if (host.kind() == HostKind.STATION) {
            titles.requireAt(new StationId(host.id()), begun);
        }
    }

    /** The city of the caller's titled station. */
    public Optional<Region> city(Caller caller) {
        return titles.own(caller).stream().map(found -> found.region().city()).findFirst();
    }
}
