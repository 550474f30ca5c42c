package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledPlugins;

@Service
@Command(scope = "zhiyuan", name = "plugin-uninstall", description = "Uninstalls a plugin and keeps its data (卸载插件)")
public class PluginUninstallCommand extends InstalledPluginCommand {
    @Override
    InstalledPlugin act(InstalledPlugins manager, Caller caller, String plugin) {
        return manager.uninstall(caller, plugin, ExpectedVersion.ANY);
    }
}
