package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledPlugins;

@Service
@Command(scope = "zhiyuan", name = "plugin-rollback", description = "Goes back to the version before (插件回退)")
public class PluginRollbackCommand extends InstalledPluginCommand {
    @Override
    InstalledPlugin act(InstalledPlugins manager, Caller caller, String plugin) {
        return manager.rollBack(caller, plugin, ExpectedVersion.ANY);
    }
}
