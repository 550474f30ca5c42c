package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.Page;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskService;

@Service
@Command(scope = "zhiyuan", name = "task-list", description = "Lists officials' overdue tasks (列出逾期经办任务)")
public class TaskListCommand extends PagedCommand {
    @Option(name = "--province", description = "The province's open tasks instead of everybody's overdue ones (省级在办任务)")
    private boolean province;

    @Reference
    private TaskService tasks;

    @Override
    void run(Console console) {
        Page<OfficialTask> found =
                province ? tasks.own(console.asProvince(), page()) : tasks.overdue(console.caller(), page());
        Table table = console.table(
                "时限", "Due", "任务", "Task", "角色", "Role", "区划", "Region", "事项", "Concerns", "已督办", "Escalated");
        found.items()
                .forEach(task -> console.row(
                        table,
                        task.due(),
                        task.kind(),
                        task.role(),
                        task.region(),
                        task.subjectKind() + "/" + task.subject(),
                        task.escalatedAt()));
        console.print(table, found.next());
    }
}
