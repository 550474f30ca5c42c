package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.rule.RuleBookService;

/** Completes the parameters of the rule book. */
@Service
public class RuleCompleter extends ListCompleter {
    @Reference
    private RuleBookService rules;

    @Override
    Stream<String> candidates(Caller caller) {
        return rules.list(null).stream().map(parameter -> parameter.id().value());
    }
}
