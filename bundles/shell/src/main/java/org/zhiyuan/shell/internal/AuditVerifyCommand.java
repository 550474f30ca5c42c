package org.zhiyuan.shell.internal;

import java.util.Optional;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.supervision.AuditService;

@Service
@Command(scope = "zhiyuan", name = "audit-verify", description = "Follows the audit chain and names the first broken link (校验审计链)")
public class AuditVerifyCommand extends PlatformCommand {
    @Reference
    private AuditService audit;

    @Override
    void run(Console console) throws Refusal {
        Optional<Long> broken = audit.verify(console.caller());
        if (broken.isPresent()) {
            throw new Refusal(console.text("审计链在第 " + broken.get() + " 条断裂", "The audit chain is broken at entry " + broken.get()));
        }
        console.say("审计链完整", "The audit chain is whole");
    }
}
