package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Page;

@Service
@Command(scope = "zhiyuan", name = "activity-list", description = "Lists activities (列出活动)")
public class ActivityListCommand extends RegionalCommand {
    @Option(name = "--type", description = "Service type, such as salon (服务类型)")
    @Completion(ServiceTypeCompleter.class)
    private String type;

    @Option(name = "--stage", description = "Stage (阶段)")
    @Completion(CodeCompleter.ActivityStages.class)
    private String stage;

    @Reference
    private ActivityService activities;

    @Override
    void run(Console console) {
        ServiceTypeId wanted = type == null ? null : new ServiceTypeId(type);
        ActivityQuery query = new ActivityQuery(
                region(), wanted, Codes.read("stage", ActivityStage.class, stage), null, null, null, null);
        Page<Activity> found = activities.list(console.caller(), query, page());
        Table table =
                console.table("标识", "Id", "类型", "Type", "名称", "Title", "主办方", "Host", "开始", "Start", "阶段", "Stage");
        found.items()
                .forEach(activity -> console.row(
                        table,
                        activity.id(),
                        activity.typeName(),
                        activity.plan().title(),
                        activity.host().name(),
                        activity.plan().slot().start(),
                        activity.stage()));
        console.print(table, found.next());
    }
}
