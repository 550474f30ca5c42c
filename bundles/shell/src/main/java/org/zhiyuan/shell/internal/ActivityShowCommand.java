package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.core.Times;

@Service
@Command(scope = "zhiyuan", name = "activity-show", description = "Shows one activity (显示活动)")
public class ActivityShowCommand extends PlatformCommand {
    @Argument(name = "id", description = "The activity's id (活动标识)", required = true)
    @Completion(ActivityIdCompleter.class)
    private String id;

    @Reference
    private ActivityService activities;

    @Override
    void run(Console console) {
        Activity activity = activities.get(console.caller(), new ActivityId(id));
        console.line("名称", "Title", activity.plan().title());
        console.line("类型", "Type", activity.typeName());
        console.line("主办方", "Host", activity.host().name());
        console.line("地点", "Place", activity.plan().place());
        console.line("开始", "Start", activity.plan().slot().start());
        console.line("结束", "End", activity.plan().slot().end());
        console.line("阶段", "Stage", activity.stage());
        console.line("版本", "Version", activity.version());
        activity.plan().fields().forEach((name, value) -> console.line(name, name, value));
        Table experts = console.table("专家", "Expert", "应答", "Answer", "小时", "Hours", "理由", "Reason");
        activity.experts()
                .forEach(seat -> console.row(
                        experts,
                        seat.name(),
                        seat.state(),
                        seat.minutes() == null ? "" : Times.hours(seat.minutes()),
                        seat.reason()));
        console.print(experts);
        activity.enterprises().forEach(seat -> console.line("企业", "Enterprise", seat.name()));
        activity.ratings()
                .forEach(rating -> console.line(
                        "评价",
                        "Rating",
                        rating.stars() + "/5"
                                + (rating.charged() ? console.text("  反映被收费！", "  says it was charged!") : "") + "  "
                                + rating.remark()));
        if (activity.feedback() != null) {
            console.line("成效", "Effect", activity.feedback().effect());
        }
        Histories.steps(console, activity.history(), ActivityStage.class);
    }
}
