package org.zhiyuan.runtime.internal.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.verdict.Finding;

/** The city organisations that are there now, each behind its fence; what was found earlier and has been taken away says so when called. */
public final class LiveCities implements Cities {

    private final PluginRegistry registry;

    public LiveCities(PluginRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<CityProfile> list() {
        return registry.selves(PluginKind.CITY).stream()
                .map(CityProfile.class::cast)
                .toList();
    }

    @Override
    public Optional<CityOrganization> find(Region city) {
        String id = city.city().code();
        return registry.has(PluginKind.CITY, id) ? Optional.of(new Fenced(registry, id)) : Optional.empty();
    }

    /** Holds no plugin, only the way to whoever holds the id at the time of the call. */
    private record Fenced(PluginRegistry registry, String id) implements CityOrganization {

        @Override
        public CityProfile profile() {
            return (CityProfile) registry.self(PluginKind.CITY, id);
        }

        @Override
        public List<Finding> check(StationApplication application, LocalDate asOf) {
            return registry.call(
                    PluginKind.CITY,
                    id,
                    CityOrganization.class,
                    city -> CityFindings.bounded(city.check(application, asOf), id));
        }
    }
}
