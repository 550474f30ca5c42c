package org.zhiyuan.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.plugin.PluginDiagnosis;
import org.zhiyuan.plugin.PluginService;

@Service
@Command(scope = "zhiyuan", name = "plugin-why", description = "Says why a plugin is as it is, and what to do (插件诊断)")
public class PluginWhyCommand extends PlatformCommand {
    @Argument(
            name = "plugin",
            description = "Id, kind and id, file in deploy/ or bundle (标识、类别/标识、文件名或包名)",
            required = true)
    @Completion(PluginCompleter.class)
    private String plugin;

    @Reference
    private PluginService plugins;

    @Override
    void run(Console console) {
        List<PluginDiagnosis> found = plugins.diagnose(console.caller(), plugin);
        Table table = console.table(
                "插件",
                "Plugin",
                "状态",
                "State",
                "包",
                "Bundle",
                "原因",
                "Reason",
                "处置",
                "What to do",
                "自建线程",
                "Own threads",
                "CPU 毫秒",
                "CPU ms");
        found.forEach(each -> console.row(
                table,
                each.plugin().kind() + "/" + each.plugin().id(),
                each.plugin().state(),
                each.plugin().bundle() + " " + each.plugin().version(),
                each.plugin().reason(),
                each.advice(),
                each.threads(),
                each.cpuMillis()));
        console.print(table);
        found.stream()
                .flatMap(each -> each.refusals().stream())
                .distinct()
                .forEach(tried -> console.say("曾被拒绝：" + tried, "was refused to " + tried));
    }
}
