package org.zhiyuan.servicetype.industryspecial.internal;

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

/** Larger specials for one industry (分行业专场), R85(c): experts of a field advise many enterprises at one place. */
public final class IndustrySpecial implements ServiceType {

    static final ServiceTypeId ID = new ServiceTypeId("industry-special");
    static final String INDUSTRY = "industry";
    static final String THEME = "theme";
    static final String EXPECTED = "expectedEnterprises";
    static final String VENUE = "venue";
    private static final Duration SHORTEST = Duration.ofHours(1);

    @Override
    public ServiceTypeDescription describe() {
        return new ServiceTypeDescription(
                ID,
                Text.of("行业专场", "Industry special"),
                Text.of("分主题、分行业的大型志愿服务专场", "A large event of advice for one industry"),
                false,
                false,
                Set.of(HostKind.AGENCY, HostKind.STATION),
                ServiceTypeDescription.resource(IndustrySpecial.class, "fields.json"),
                List.of(
                        new MenuItem(
                                "lecture",
                                Text.of("行业辅导", "Industry briefing"),
                                Text.of("行业政策、技术与市场", "Policy, technology and markets of the industry"),
                                90),
                        new MenuItem(
                                "consultation",
                                Text.of("现场咨询", "Consultation"),
                                Text.of("专家分桌答疑", "Experts answer at their tables"),
                                120)));
    }

    @Override
    public List<FieldProblem> check(ActivityPlan plan) {
        List<FieldProblem> problems = new ArrayList<>();
        if (plan.slot().length().compareTo(SHORTEST) < 0) {
            problems.add(new FieldProblem("end", Text.of("专场至少1小时", "must be at least an hour after the start")));
        }
        if (plan.fields().get(EXPECTED) instanceof Number expected && expected.longValue() > plan.capacity()) {
            problems.add(new FieldProblem("capacity", Text.of("名额不得少于预计参加企业数", "must cover the enterprises expected")));
        }
        return problems;
    }
}
