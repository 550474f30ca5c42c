package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandService;
import org.zhiyuan.core.PageRequest;

/** Completes the ids of the enterprises that have stated a demand. */
@Service
public class EnterpriseIdCompleter extends ListCompleter {
    @Reference
    private DemandService demands;

    @Override
    Stream<Candidate> candidates(Console console) {
        return demands
                .list(console.caller(), DemandQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .map(demand -> demand.enterprise().value())
                .distinct()
                .map(id -> candidate(id, null));
    }
}
