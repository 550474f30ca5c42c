package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.activity.ActivityService;

/** Completes the service types that are there now, each with its name. */
@Service
public class ServiceTypeCompleter extends ListCompleter {
    @Reference
    private ActivityService activities;

    @Override
    Stream<Candidate> candidates(Console console) {
        return activities.serviceTypes().stream()
                .map(type -> candidate(type.id().value(), console.text(type.name())));
    }
}
