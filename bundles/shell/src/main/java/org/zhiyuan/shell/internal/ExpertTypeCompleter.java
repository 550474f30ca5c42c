package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.expert.ExpertService;

/** Completes the types of experts, each with its name: the handbook's, and those that bundles add. */
@Service
public class ExpertTypeCompleter extends ListCompleter {
    @Reference
    private ExpertService experts;

    @Override
    Stream<Candidate> candidates(Console console) {
        return experts.types().stream().map(type -> candidate(type.type().code(), console.text(type.name())));
    }
}
