package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.Recipient;

@Service
@Command(scope = "zhiyuan", name = "handover-list", description = "Lists what is handed over outside (列出对外移送)")
public class HandoverListCommand extends PagedCommand {
    @Option(name = "--recipient", description = "To whom (移送对象)")
    @Completion(CodeCompleter.Recipients.class)
    private String recipient;

    @Option(name = "--stage", description = "Stage (阶段)")
    @Completion(CodeCompleter.HandoverStages.class)
    private String stage;

    @Option(name = "--overdue", description = "Only what is overdue, longest first (只列逾期)")
    private boolean overdue;

    @Reference
    private HandoverService handovers;

    @Override
    void run(Console console) {
        HandoverQuery query = new HandoverQuery(
                Codes.read("recipient", Recipient.class, recipient),
                Codes.read("stage", HandoverStage.class, stage),
                null,
                null,
                overdue);
        Page<Handover> found = handovers.list(console.caller(), query, page());
        Table table = console.table(
                "标识", "Id", "移送对象", "Recipient", "事项", "Subject", "阶段", "Stage", "期限", "Due", "回执", "Receipt");
        found.items()
                .forEach(each -> console.row(
                        table,
                        each.id(),
                        each.matter().recipient(),
                        each.matter().subjectKind() + "/" + each.matter().subject(),
                        each.stage(),
                        each.due() == null ? "" : each.due(),
                        each.receipt() == null ? "" : each.receipt().number()));
        console.print(table, found.next());
    }
}
