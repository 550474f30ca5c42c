package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.AuditService;

@Service
@Command(scope = "zhiyuan", name = "audit-list", description = "Lists the audit trail, latest first (列出审计记录)")
public class AuditListCommand extends PagedCommand {
    @Option(name = "--subject", description = "Id of what was done something to (所涉对象的标识)")
    private String subject;

    @Reference
    private AuditService audit;

    @Override
    void run(Console console) {
        Page<AuditEntry> found = audit.list(console.caller(), subject, page());
        Table table = console.table("序号", "No.", "时间", "When", "何人", "Who", "操作", "Did", "对象", "To", "标识", "Id");
        found.items()
                .forEach(entry -> console.row(
                        table,
                        entry.sequence(),
                        entry.at(),
                        entry.byName(),
                        entry.operation(),
                        entry.kind(),
                        entry.subject()));
        console.print(table, found.next());
    }
}
