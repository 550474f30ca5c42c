package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledPlugins;

@Service
@Command(scope = "zhiyuan", name = "plugin-enable", description = "Enables a plugin, also an uninstalled one (启用插件)")
public class PluginEnableCommand extends InstalledPluginCommand {
    @Override
    InstalledPlugin act(InstalledPlugins manager, Caller caller, String plugin) {
        return manager.enable(caller, plugin, ExpectedVersion.ANY);
    }
}
