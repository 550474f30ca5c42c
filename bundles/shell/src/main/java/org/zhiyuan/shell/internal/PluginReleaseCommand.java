package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginService;

@Service
@Command(
        scope = "zhiyuan",
        name = "plugin-release",
        description = "Lets a quarantined plugin answer again at once (解除插件隔离)")
public class PluginReleaseCommand extends PlatformCommand {
    @Argument(name = "plugin", description = "Kind and id, such as service-type/salon (类别/标识)", required = true)
    @Completion(PluginCompleter.class)
    private String plugin;

    @Reference
    private PluginService plugins;

    @Override
    void run(Console console) {
        int slash = plugin.indexOf('/');
        if (slash < 0) {
            throw PlatformException.invalid(
                    "plugin", Text.of("须为 类别/标识，如 service-type/salon", "must be kind/id, such as service-type/salon"));
        }
        Plugin released = plugins.release(console.caller(), plugin.substring(0, slash), plugin.substring(slash + 1));
        console.say(plugin + " 现为 " + released.state(), plugin + " is now " + released.state());
    }
}
