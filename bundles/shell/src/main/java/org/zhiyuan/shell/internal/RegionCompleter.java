package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.CityService;

/** Completes the province and the cities that have an organisation. */
@Service
public class RegionCompleter extends ListCompleter {
    @Reference
    private CityService cities;

    @Override
    Stream<String> candidates(Caller caller) {
        return Stream.concat(Stream.of(Region.HOME.code()), cities.list().stream().map(city -> city.region().code()));
    }
}
