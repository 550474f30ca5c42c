package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.plugin.InstalledPlugins;

/** Completes the installed plugins by their names, each with its state. */
@Service
public class InstalledPluginCompleter extends ListCompleter {
    @Reference
    private InstalledPlugins plugins;

    @Override
    Stream<Candidate> candidates(Console console) {
        return plugins.installed(console.caller()).stream()
                .map(plugin -> candidate(plugin.name(), plugin.state().name()));
    }
}
