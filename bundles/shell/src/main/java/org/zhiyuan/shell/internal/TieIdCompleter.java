package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.decision.TieService;

/** Completes the ids of ties, each with its kind. */
@Service
public class TieIdCompleter extends ListCompleter {
    @Reference
    private TieService ties;

    @Override
    Stream<Candidate> candidates(Console console) {
        return ties.list(console.caller(), null, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .map(tie -> candidate(tie.id().value(), console.text(tie.kind().label())));
    }
}
