package org.zhiyuan.servicetype.technicaladvice.internal;

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
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.ExpertType;

/**
 * A technical expert's advice at the enterprise (技术顾问、咨询与指导), one to one, for renovation or for the transfer of research results, R85(a).
 */
public final class TechnicalAdvice implements ServiceType {

    private final ExpertService experts;

    public TechnicalAdvice(ExpertService experts) {
        this.experts = experts;
    }

    @Override
    public ServiceTypeDescription describe() {
        return new ServiceTypeDescription(
                new ServiceTypeId("technical-advice"),
                Text.of("技术顾问", "Technical advice"),
                Text.of("技术专家到企业现场一对一服务", "A technical expert comes to the enterprise, one to one"),
                false,
                true,
                Set.of(HostKind.AGENCY),
                ServiceTypeDescription.resource(TechnicalAdvice.class, "fields.json"),
                List.of(
                        new MenuItem(
                                "adviser",
                                Text.of("顾问", "Adviser"),
                                Text.of("随项目推进的持续建议", "Advice that follows a project"),
                                180),
                        new MenuItem(
                                "consulting",
                                Text.of("咨询", "Consulting"),
                                Text.of("针对一个技术问题", "On one technical question"),
                                120),
                        new MenuItem(
                                "guidance",
                                Text.of("指导", "Guidance"),
                                Text.of("在现场带着做", "Hands on, at the site"),
                                240)));
    }

    /** Only technical experts, whether or not they may serve today; somebody who is no expert is for the platform to judge. */
    @Override
    public List<FieldProblem> check(ActivityPlan plan) {
        return plan.experts().stream()
                .filter(this::knownAsOther)
                .map(expert -> new FieldProblem("experts", Text.of("须为技术专家（R85）", "must be a technical expert (R85)")))
                .limit(1)
                .toList();
    }

    private boolean knownAsOther(ExpertId id) {
        return experts.lookup(id)
                .filter(expert -> !expert.application().types().contains(ExpertType.TECHNICAL))
                .isPresent();
    }
}
