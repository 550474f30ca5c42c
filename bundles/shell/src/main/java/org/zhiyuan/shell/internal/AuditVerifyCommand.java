package org.zhiyuan.shell.internal;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.supervision.AuditService;

@Service
@Command(
        scope = "zhiyuan",
        name = "audit-verify",
        description = "Finds the first broken link of the audit chain (校验审计链)")
public class AuditVerifyCommand extends PlatformCommand {
    @Reference
    private AuditService audit;

    @Override
    void run(Console console) {
        Optional<Long> broken = audit.verify(console.caller());
        if (broken.isPresent()) {
            throw PlatformException.conflict(
                    Text.format("审计链在第 %d 条断裂", "The audit chain is broken at entry %d", broken.get()));
        }
        console.say("审计链完整", "The audit chain is whole");
    }
}
