package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PageRequest;

/** Completes the ids of activities. */
@Service
public class ActivityIdCompleter extends ListCompleter {
    @Reference
    private ActivityService activities;

    @Override
    Stream<String> candidates(Caller caller) {
        return activities.list(caller, ActivityQuery.ALL, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .map(found -> found.id().value());
    }
}
