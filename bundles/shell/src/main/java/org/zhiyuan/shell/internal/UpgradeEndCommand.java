package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.supervision.UpgradeService;

@Service
@Command(scope = "zhiyuan", name = "upgrade-end", description = "Ends an upgrade; older programs are out (结束升级)")
public class UpgradeEndCommand extends PlatformCommand {
    @Reference
    private UpgradeService upgrades;

    @Override
    void run(Console console) {
        UpgradeStatusCommand.tell(console, upgrades.end(console.caller()));
    }
}
