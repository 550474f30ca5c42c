package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.zhiyuan.core.Page;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.Recipient;

@Service
@Command(scope = "zhiyuan", name = "handover-list", description = "Lists what is handed over to others outside (列出对外移送)")
public class HandoverListCommand extends PagedCommand {
    @Option(name = "--recipient", description = "To whom (移送对象)")
    private Recipient recipient;

    @Option(name = "--stage", description = "Stage (阶段)")
    private HandoverStage stage;

    @Option(name = "--overdue", description = "Only what is overdue, longest first (只列逾期)")
    private boolean overdue;

    @Reference
    private HandoverService handovers;

    @Override
    void run(Console console) {
        Page<Handover> found = handovers.list(console.caller(), new HandoverQuery(recipient, stage, null, null, overdue), page());
        ShellTable table = console.table("标识", "Id", "移送对象", "Recipient", "事项", "Subject", "阶段", "Stage", "期限", "Due", "回执", "Receipt");
        found.items().forEach(each -> console.row(table, each.id(), console.text(each.matter().recipient().label()),
                each.matter().subjectKind() + "/" + each.matter().subject(), each.stage(), each.due() == null ? "" : each.due(),
                each.receipt() == null ? "" : each.receipt().number()));
        console.print(table);
        console.more(found.next());
    }
}
