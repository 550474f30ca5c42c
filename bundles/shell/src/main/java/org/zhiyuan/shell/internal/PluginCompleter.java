package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.plugin.PluginService;

/** Completes the plugins as kind/id, each with its name. */
@Service
public class PluginCompleter extends ListCompleter {
    @Reference
    private PluginService plugins;

    @Override
    Stream<Candidate> candidates(Console console) {
        return plugins.list(console.caller()).stream()
                .map(plugin -> candidate(plugin.kind() + "/" + plugin.id(), console.text(plugin.name())));
    }
}
