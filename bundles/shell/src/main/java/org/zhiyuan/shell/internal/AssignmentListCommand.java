package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentService;
import org.zhiyuan.duty.AssignmentStage;

@Service
@Command(scope = "zhiyuan", name = "assignment-list", description = "Lists tasks set stations (列出交办任务)")
public class AssignmentListCommand extends PagedCommand {
    @Option(name = "--region", description = "Division code, such as 130100 (行政区划代码)")
    @Completion(RegionCompleter.class)
    private String region;

    @Option(name = "--stage", description = "Stage (阶段)")
    private AssignmentStage stage;

    @Option(name = "--overdue", description = "Only what is overdue, longest first (只列逾期)")
    private boolean overdue;

    @Reference
    private AssignmentService assignments;

    @Override
    void run(Console console) {
        Page<Assignment> found = assignments.list(console.caller(), new AssignmentQuery(region(region), null, stage, overdue), page());
        ShellTable table = console.table("标识", "Id", "工作站", "Station", "事项", "Subject", "阶段", "Stage", "期限", "Due");
        found.items().forEach(each -> console.row(table, each.id(), each.content().station(), each.content().subject(), each.stage(),
                each.content().due()));
        console.print(table);
        console.more(found.next());
    }
}
