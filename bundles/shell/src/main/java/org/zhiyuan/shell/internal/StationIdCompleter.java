package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;

/** Completes the ids of stations, each with its name. */
@Service
public class StationIdCompleter extends ListCompleter {
    @Reference
    private StationService stations;

    @Override
    Stream<Candidate> candidates(Console console) {
        return stations
                .list(console.caller(), StationQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .map(station ->
                        candidate(station.id().value(), station.application().name()));
    }
}
