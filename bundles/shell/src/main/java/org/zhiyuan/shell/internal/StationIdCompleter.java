package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;

/** Completes the ids of stations. */
@Service
public class StationIdCompleter extends ListCompleter {
    @Reference
    private StationService stations;

    @Override
    Stream<String> candidates(Caller caller) {
        return stations.list(caller, StationQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .map(station -> station.id().value());
    }
}
