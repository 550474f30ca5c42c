package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;

/** Completes the ids of experts. */
@Service
public class ExpertIdCompleter extends ListCompleter {
    @Reference
    private ExpertService experts;

    @Override
    Stream<String> candidates(Caller caller) {
        return experts.list(caller, ExpertQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .map(expert -> expert.id().value());
    }
}
