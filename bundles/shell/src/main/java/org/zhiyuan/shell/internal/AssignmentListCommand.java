package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentService;
import org.zhiyuan.duty.AssignmentStage;

@Service
@Command(scope = "zhiyuan", name = "assignment-list", description = "Lists tasks set stations (列出交办任务)")
public class AssignmentListCommand extends RegionalCommand {
    @Option(name = "--stage", description = "Stage (阶段)")
    @Completion(CodeCompleter.AssignmentStages.class)
    private String stage;

    @Option(name = "--overdue", description = "Only what is overdue, longest first (只列逾期)")
    private boolean overdue;

    @Reference
    private AssignmentService assignments;

    @Override
    void run(Console console) {
        AssignmentQuery query =
                new AssignmentQuery(region(), null, Codes.read("stage", AssignmentStage.class, stage), overdue);
        Page<Assignment> found = assignments.list(console.caller(), query, page());
        Table table = console.table("标识", "Id", "工作站", "Station", "事项", "Subject", "阶段", "Stage", "期限", "Due");
        found.items()
                .forEach(each -> console.row(
                        table,
                        each.id(),
                        each.content().station(),
                        each.content().subject(),
                        each.stage(),
                        each.content().due()));
        console.print(table, found.next());
    }
}
