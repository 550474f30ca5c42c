package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledPlugins;

@Service
@Command(scope = "zhiyuan", name = "plugin-disable", description = "Disables a plugin until it is enabled (停用插件)")
public class PluginDisableCommand extends InstalledPluginCommand {
    @Override
    InstalledPlugin act(InstalledPlugins manager, Caller caller, String plugin) {
        return manager.disable(caller, plugin, ExpectedVersion.ANY);
    }
}
