package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledPlugins;

@Service
@Command(scope = "zhiyuan", name = "plugin-approve", description = "Approves what waits for a second person (复核插件)")
public class PluginApproveCommand extends InstalledPluginCommand {
    @Override
    InstalledPlugin act(InstalledPlugins manager, Caller caller, String plugin) {
        return manager.approve(caller, plugin, ExpectedVersion.ANY);
    }
}
