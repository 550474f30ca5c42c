package org.zhiyuan.activity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;

/** What activities need to know of stations: whose they are, and whether their title holds (R85). */
public final class Stations {

    private final StationService stations;

    public Stations(StationService stations) {
        this.stations = stations;
    }

    /**
     * The caller's own station with a title that holds today and on each of the days, to start something new.
     *
     * @throws PlatformException NOT_FOUND if it isn't the caller's, CONFLICT without title or if it is merged
     */
    RegisteredStation titled(Caller caller, StationId id, List<LocalDate> days) {
        Station own = stations.get(caller, id);
        if (own.mergedInto() != null) {
            throw PlatformException.merged(Text.of("工作站", "station"), own.mergedInto().value());
        }
        Optional<RegisteredStation> valid = stations.findRegistered(own.id()).filter(RegisteredStation::valid);
        for (LocalDate day : days) {
            if (valid.filter(found -> found.title().validOn(day)).isEmpty()) {
                String name = own.application().name();
                throw PlatformException.conflict(Text.of("“" + name + "”在" + day + "没有有效的工作站称号（R85）",
                        "\"" + name + "\" holds no valid station title on " + day + " (R85)"));
            }
        }
        return valid.orElseThrow();
    }

    /** @throws PlatformException CONFLICT if a station that has lost its title meanwhile holds it (R40) */
    void requireHost(Host host) {
        if (host.kind() == HostKind.STATION && stations.findRegistered(new StationId(host.id())).filter(RegisteredStation::valid)
                .isEmpty()) {
            throw PlatformException.conflict(Text.of("“" + host.name() + "”已无有效的工作站称号，其活动不再接受报名和应答（R40）",
                    "\"" + host.name() + "\" no longer holds a valid station title; nobody joins its activities (R40)"));
        }
    }

    /** The city of the caller's titled station. */
    Optional<Region> city(Caller caller) {
        return stations.own(caller).stream().flatMap(own -> stations.findRegistered(own.id()).stream()).filter(RegisteredStation::valid)
                .map(found -> found.region().city()).findFirst();
    }
}
