package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.rule.RuleBookService;

/** Completes the parameters of the rule book, each with its name. */
@Service
public class RuleCompleter extends ListCompleter {
    @Reference
    private RuleBookService rules;

    @Override
    Stream<Candidate> candidates(Console console) {
        return rules.list(null).stream()
                .map(parameter -> candidate(parameter.id().value(), console.text(parameter.name())));
    }
}
