package org.zhiyuan.duty.internal;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.TitleInForce;

/** What duties need to know of stations: within whose sight they lie, and whether their title is in force (R40). */
public final class StationsInSight {

    private final StationService stations;
    private final TitleInForce titles;

    public StationsInSight(StationService stations, TitleInForce titles) {
        this.stations = stations;
        this.titles = titles;
    }

    /**
     * To start something new with. @throws org.zhiyuan.core.PlatformException NOT_FOUND out of the caller's sight, CONFLICT if merged or
     * without a title
     */
    Station titled(Caller caller, StationId id) {
        Station station = stations.get(caller, id);
        titles.starting(id, List.of());
        return station;
    }

    /** What the caller sees of the region asked for; null if that is nothing. */
    static Region within(Caller caller, Region asked) {
        if (asked == null) {
            return caller.region();
        }
        return caller.region().contains(asked) ? asked : null;
    }

    boolean holds(StationId id) {
        return titles.holds(id);
    }

    /** To go on with something. @throws org.zhiyuan.core.PlatformException CONFLICT without a title */
    void require(StationId id) {
        titles.require(id);
    }

    /** For what was done on that day. @throws org.zhiyuan.core.PlatformException CONFLICT if the title carried nothing on it */
    void requireOn(StationId id, LocalDate day) {
        titles.requireOn(id, day);
    }

    /** The caller's own stations whose title is in force. */
    List<RegisteredStation> own(Caller caller) {
        return titles.own(caller);
    }

    Page<RegisteredStation> register(Region region, PageRequest page) {
        return stations.register(StationQuery.ALL.within(region), page);
    }
}
