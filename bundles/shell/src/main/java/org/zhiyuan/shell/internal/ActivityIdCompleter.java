package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.core.PageRequest;

/** Completes the ids of activities, each with its title. */
@Service
public class ActivityIdCompleter extends ListCompleter {
    @Reference
    private ActivityService activities;

    @Override
    Stream<Candidate> candidates(Console console) {
        return activities
                .list(console.caller(), ActivityQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .map(activity ->
                        candidate(activity.id().value(), activity.plan().title()));
    }
}
