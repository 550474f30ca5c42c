package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginService;

@Service
@Command(scope = "zhiyuan", name = "plugin-list", description = "Lists plugins and why one is not active (列出插件)")
public class PluginListCommand extends PlatformCommand {
    @Reference
    private PluginService plugins;

    @Override
    void run(Console console) {
        Table table = console.table(
                "插件", "Plugin", "名称", "Name", "状态", "State", "自", "Since", "调用", "Calls", "失败", "Failed", "线程",
                "Threads", "CPU 毫秒", "CPU ms", "包", "Bundle", "签名者", "Signer", "原因", "Reason");
        plugins.diagnose(console.caller()).forEach(each -> {
            Plugin plugin = each.plugin();
            console.row(
                    table,
                    plugin.kind() + "/" + plugin.id(),
                    plugin.name(),
                    plugin.state(),
                    plugin.since(),
                    plugin.calls(),
                    plugin.failures(),
                    each.threads(),
                    each.cpuMillis(),
                    plugin.bundle() + " " + plugin.version(),
                    plugin.signer(),
                    plugin.reason());
        });
        console.print(table);
    }
}
