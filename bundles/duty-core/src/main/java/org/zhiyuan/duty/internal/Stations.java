package org.zhiyuan.duty.internal;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;

/** What duties need to know of stations: within whose sight they lie, and whether their title holds. */
public final class Stations {

    private final StationService stations;

    public Stations(StationService stations) {
        this.stations = stations;
    }

    /** To start something new with. @throws PlatformException NOT_FOUND out of the caller's sight, CONFLICT if merged or without a title */
    Station titled(Caller caller, StationId id) {
        Station station = stations.get(caller, id);
        if (station.mergedInto() != null) {
            throw PlatformException.merged(Text.of("工作站", "station"), station.mergedInto().value());
        }
        if (stations.findRegistered(id).filter(RegisteredStation::valid).isEmpty()) {
            throw PlatformException.conflict(Text.of("“" + station.application().name() + "”没有有效的工作站称号",
                    "\"" + station.application().name() + "\" holds no valid station title"));
        }
        return station;
    }

    /** The caller's own stations with a valid title. */
    List<RegisteredStation> own(Caller caller) {
        return stations.own(caller).stream().flatMap(station -> stations.findRegistered(station.id()).stream())
                .filter(RegisteredStation::valid).toList();
    }

    Page<RegisteredStation> register(Region region, PageRequest page) {
        return stations.register(new StationQuery(region, null, null, null), page);
    }
}
