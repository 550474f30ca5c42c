package org.zhiyuan.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.osgi.framework.BundleContext;
import org.zhiyuan.core.Text;

@Service
@Command(scope = "zhiyuan", name = "status", description = "Tells at a glance whether all is well (平台状态一览)")
public class StatusCommand extends PlatformCommand {
    @Reference
    private BundleContext context;

    @Override
    void run(Console console) {
        List<Check> checks = new Checks(context, console.caller()).all();
        long ill = checks.stream().filter(check -> !check.well()).count();
        if (ill == 0) {
            console.say("正常：一切就绪", "OK: all is well");
        } else {
            console.say(
                    "注意：有 " + ill + " 项需要处理",
                    "ATTENTION: " + ill + (ill == 1 ? " thing needs" : " things need") + " a look");
        }
        Table table = console.table("状态", "State", "项目", "What", "情况", "Found");
        checks.forEach(check -> console.row(
                table, check.well() ? Text.of("正常", "ok") : Text.of("注意", "LOOK"), check.what(), check.found()));
        console.print(table);
    }
}
