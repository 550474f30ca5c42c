package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.supervision.UpgradeService;
import org.zhiyuan.supervision.UpgradeStatus;

@Service
@Command(scope = "zhiyuan", name = "upgrade-status", description = "Tells whether an upgrade is under way (升级状态)")
public class UpgradeStatusCommand extends PlatformCommand {
    @Reference
    private UpgradeService upgrades;

    @Override
    void run(Console console) {
        tell(console, upgrades.status(console.caller()));
    }

    static void tell(Console console, UpgradeStatus status) {
        if (!status.underWay()) {
            console.say(
                    "没有正在进行的升级：" + status.bodies().size() + " 类存储内容均按最新版本写入",
                    "No upgrade is under way: all " + status.bodies().size()
                            + " types of stored values are written in their newest versions");
            return;
        }
        console.say(
                "升级正在进行：下列内容仍按旧版本写入；全部节点更换为新程序后，请执行 zhiyuan:upgrade-end",
                "An upgrade is under way, and these are still written for the older program; "
                        + "once every node runs the new one: zhiyuan:upgrade-end");
        status.bodies().stream()
                .filter(body -> body.written() < body.newest())
                .forEach(body -> console.say(
                        "  " + body.type() + "：按版本 " + body.written() + " 写入，最新版本 " + body.newest(),
                        "  " + body.type() + ": written in version " + body.written() + ", newest " + body.newest()));
    }
}
