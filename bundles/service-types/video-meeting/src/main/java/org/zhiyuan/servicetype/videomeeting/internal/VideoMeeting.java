package org.zhiyuan.servicetype.videomeeting.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.MenuItem;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.Text;

/** Video conferences of volunteers and entrepreneurs (志愿者和企业家视频会议) on what concerns many of them, R84. */
public final class VideoMeeting implements ServiceType {

    private static final Duration LONGEST = Duration.ofHours(4);

    @Override
    public ServiceTypeDescription describe() {
        return new ServiceTypeDescription(
                new ServiceTypeId("video-meeting"),
                Text.of("视频会议", "Video meeting"),
                Text.of(
                        "定期组织志愿者和企业家视频会议，研讨共性问题",
                        "Volunteers and entrepreneurs meet online to discuss what concerns them all"),
                true,
                false,
                Set.of(HostKind.ONLINE_CENTRE, HostKind.STATION),
                ServiceTypeDescription.resource(VideoMeeting.class, "fields.json"),
                List.of(new MenuItem(
                        "meeting",
                        Text.of("视频研讨", "Video discussion"),
                        Text.of("专家主讲与企业家交流", "Experts speak, entrepreneurs discuss"),
                        90)));
    }

    @Override
    public List<FieldProblem> check(ActivityPlan plan) {
        List<FieldProblem> problems = new ArrayList<>();
        if (plan.slot().length().compareTo(LONGEST) > 0) {
            problems.add(new FieldProblem("end", Text.of("视频会议最长4小时", "must be at most 4 hours after the start")));
        }
        if (plan.capacity() < 2) {
            problems.add(new FieldProblem("capacity", Text.of("视频会议至少面向2家企业", "must be at least 2 for a meeting")));
        }
        return problems;
    }
}
