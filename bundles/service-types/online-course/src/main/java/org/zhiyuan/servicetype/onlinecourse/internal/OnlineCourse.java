package org.zhiyuan.servicetype.onlinecourse.internal;

import java.time.Duration;
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
import org.zhiyuan.core.TimeSlot;

/** Micro video courses (微视频课程) on what many enterprises ask, R84; service is the published minutes of the video, never the time it is open. */
public final class OnlineCourse implements ServiceType {

    @Override
    public ServiceTypeDescription describe() {
        return new ServiceTypeDescription(
                new ServiceTypeId("online-course"),
                Text.of("微视频课程", "Micro video course"),
                Text.of("针对创办企业、融资、市场开拓等共性问题的专题辅导", "Tuition on starting a business, financing and finding markets"),
                true,
                false,
                Set.of(HostKind.ONLINE_CENTRE, HostKind.STATION),
                ServiceTypeDescription.resource(OnlineCourse.class, "fields.json"),
                List.of(
                        new MenuItem(
                                "startup",
                                Text.of("创办企业", "Starting a business"),
                                Text.of("注册、选址、团队与首年经营", "From registration to the first year"),
                                20),
                        new MenuItem(
                                "financing",
                                Text.of("融资", "Financing"),
                                Text.of("融资渠道与材料准备", "Sources of funds and how to apply"),
                                20),
                        new MenuItem(
                                "market",
                                Text.of("市场开拓", "Market development"),
                                Text.of("渠道、品牌与线上销售", "Channels, brand and selling online"),
                                20)));
    }

    @Override
    public List<FieldProblem> check(ActivityPlan plan) {
        boolean fits = !(plan.fields().get("minutes") instanceof Number minutes)
                || minutes.longValue() <= plan.slot().length().toMinutes();
        return fits
                ? List.of()
                : List.of(
                        new FieldProblem("fields.minutes", Text.of("视频时长不得超过活动时间", "must fit into the planned time")));
    }

    @Override
    public Duration credited(ActivityPlan plan, TimeSlot confirmed) {
        Duration video = plan.fields().get("minutes") instanceof Number minutes
                ? Duration.ofMinutes(minutes.longValue())
                : Duration.ZERO;
        return video.compareTo(confirmed.length()) < 0 ? video : confirmed.length();
    }
}
