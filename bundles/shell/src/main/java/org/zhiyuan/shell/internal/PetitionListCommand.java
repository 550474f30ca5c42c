package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionQuery;
import org.zhiyuan.duty.PetitionService;

@Service
@Command(scope = "zhiyuan", name = "concern-list", description = "Lists concerns of industries (列出行业诉求)")
public class PetitionListCommand extends RegionalCommand {
    @Option(name = "--industry", description = "Section of GB/T 4754, A to T (行业门类)")
    @Completion(CodeCompleter.Industries.class)
    private String industry;

    @Option(name = "--open", description = "Only those without an answer (只列未答复)")
    private boolean open;

    @Reference
    private PetitionService petitions;

    @Override
    void run(Console console) {
        PetitionQuery query =
                new PetitionQuery(region(), Codes.read("industry", Industry.class, industry), open ? true : null);
        Page<Petition> found = petitions.list(console.caller(), query, page());
        Table table = console.table(
                "标识", "Id", "行业", "Industry", "事项", "Subject", "区划", "Region", "反映", "Raised", "答复", "Answered");
        found.items()
                .forEach(each -> console.row(
                        table,
                        each.id(),
                        each.content().industry(),
                        each.content().subject(),
                        each.region(),
                        each.raisedAt(),
                        each.answeredAt()));
        console.print(table, found.next());
    }
}
