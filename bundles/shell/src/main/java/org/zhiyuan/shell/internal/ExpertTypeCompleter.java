package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.expert.ExpertService;

/** Completes the types of experts: the handbook's, and those that bundles add. */
@Service
public class ExpertTypeCompleter extends ListCompleter {
    @Reference
    private ExpertService experts;

    @Override
    Stream<String> candidates(Caller caller) {
        return experts.types().stream().map(type -> type.type().code());
    }
}
