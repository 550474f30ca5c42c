package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;

/** Completes the ids of experts, each with the name. */
@Service
public class ExpertIdCompleter extends ListCompleter {
    @Reference
    private ExpertService experts;

    @Override
    Stream<Candidate> candidates(Console console) {
        return experts
                .list(console.caller(), ExpertQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .map(expert ->
                        candidate(expert.id().value(), expert.application().name()));
    }
}
