package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.plugin.PluginService;

/** Completes the plugins, as kind/id. */
@Service
public class PluginCompleter extends ListCompleter {
    @Reference
    private PluginService plugins;

    @Override
    Stream<String> candidates(Caller caller) {
        return plugins.list(caller).stream().map(plugin -> plugin.kind() + "/" + plugin.id());
    }
}
