package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.plugin.InstalledPlugins;
import org.zhiyuan.plugin.PluginJar;

@Service
@Command(scope = "zhiyuan", name = "plugin-installed", description = "Lists installed plugins as kept (列出已安装插件)")
public class PluginInstalledCommand extends PlatformCommand {
    @Reference
    private InstalledPlugins plugins;

    @Override
    void run(Console console) {
        Table table = console.table(
                "插件",
                "Plugin",
                "应有状态",
                "Wanted",
                "版本",
                "Version",
                "上一版本",
                "Before",
                "待复核",
                "Waiting",
                "文件",
                "File",
                "发布者",
                "Publisher",
                "SHA-256",
                "SHA-256");
        plugins.installed(console.caller())
                .forEach(plugin -> console.row(
                        table,
                        plugin.name(),
                        plugin.state(),
                        release(plugin.current()),
                        release(plugin.before()),
                        release(plugin.proposed()),
                        plugin.tray(),
                        plugin.current() == null ? "" : plugin.current().publisher(),
                        plugin.current() == null ? "" : plugin.current().sha256()));
        console.print(table);
    }

    private static String release(PluginJar jar) {
        return jar == null ? "" : jar.release();
    }
}
