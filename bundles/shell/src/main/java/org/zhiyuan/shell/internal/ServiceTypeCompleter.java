package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.core.Caller;

/** Completes the service types that are there now. */
@Service
public class ServiceTypeCompleter extends ListCompleter {
    @Reference
    private ActivityService activities;

    @Override
    Stream<String> candidates(Caller caller) {
        return activities.serviceTypes().stream().map(type -> type.id().value());
    }
}
