package org.zhiyuan.servicetype.salon.internal;

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

/** Salons, lectures and business discussions (沙龙讲座、商业研讨) at a titled station's place, R85(b). */
public final class Salon implements ServiceType {

    private static final Duration SHORTEST = Duration.ofMinutes(30);

    @Override
    public ServiceTypeDescription describe() {
        return new ServiceTypeDescription(
                new ServiceTypeId("salon"),
                Text.of("沙龙讲座", "Salon and lecture"),
                Text.of("在志愿服务工作站定点举办，专家现场答疑解惑", "Held at a station, where experts answer questions on the spot"),
                false,
                false,
                Set.of(HostKind.STATION),
                ServiceTypeDescription.resource(Salon.class, "fields.json"),
                List.of(
                        new MenuItem(
                                "salon", Text.of("沙龙", "Salon"), Text.of("小范围互动交流", "Exchange in a small circle"), 120),
                        new MenuItem(
                                "lecture",
                                Text.of("讲座", "Lecture"),
                                Text.of("专题讲授与答疑", "A talk on one theme, with questions"),
                                90),
                        new MenuItem(
                                "discussion",
                                Text.of("商业研讨", "Business discussion"),
                                Text.of("围绕案例集中解决问题", "Work on cases together"),
                                180)),
                true);
    }

    @Override
    public List<FieldProblem> check(ActivityPlan plan) {
        List<FieldProblem> problems = new ArrayList<>();
        if (plan.slot().length().compareTo(SHORTEST) < 0) {
            problems.add(new FieldProblem("end", Text.of("至少30分钟", "must be at least 30 minutes after the start")));
        }
        if (plan.fields().get("seats") instanceof Number seats && plan.capacity() > seats.longValue()) {
            problems.add(new FieldProblem("capacity", Text.of("名额不得超过场地座位数", "must not exceed the seats in the room")));
        }
        return problems;
    }
}
