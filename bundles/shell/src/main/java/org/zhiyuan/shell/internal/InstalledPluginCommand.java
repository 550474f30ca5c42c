package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.zhiyuan.core.Caller;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledPlugins;

/** Does one thing with an installed plugin, and says what it is now. */
abstract class InstalledPluginCommand extends PlatformCommand {
    @Argument(name = "name", description = "The bundle's symbolic name (插件包名)", required = true)
    @Completion(InstalledPluginCompleter.class)
    private String name;

    @Reference
    private InstalledPlugins plugins;

    @Override
    void run(Console console) {
        say(console, act(plugins, console.caller(), name));
    }

    abstract InstalledPlugin act(InstalledPlugins manager, Caller caller, String plugin);

    static void say(Console console, InstalledPlugin plugin) {
        String release = plugin.current() == null ? "" : plugin.current().release();
        String waits = plugin.proposed() == null ? "" : plugin.proposed().release();
        console.say(
                plugin.name() + " " + release + " 现为 " + plugin.state() + (waits.isEmpty() ? "" : "，待复核：" + waits),
                plugin.name() + " " + release + " is now " + plugin.state()
                        + (waits.isEmpty() ? "" : ", waits for approval: " + waits));
    }
}
