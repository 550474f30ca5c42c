package org.zhiyuan.servicetype.expertclinic.internal;

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

/** The online expert clinic (在线义诊专栏), R84: the enterprise chooses an expert and an item of the menu, and is advised alone. */
public final class ExpertClinic implements ServiceType {

    private static final Duration LONGEST = Duration.ofHours(4);

    @Override
    public ServiceTypeDescription describe() {
        return new ServiceTypeDescription(
                new ServiceTypeId("expert-clinic"),
                Text.of("在线义诊", "Online expert clinic"),
                Text.of("企业自主选择专家，一对一在线诊断", "The enterprise chooses an expert and is advised one to one, online"),
                true,
                true,
                Set.of(HostKind.ONLINE_CENTRE),
                ServiceTypeDescription.resource(ExpertClinic.class, "fields.json"),
                menu());
    }

    private static List<MenuItem> menu() {
        return List.of(
                new MenuItem(
                        "financing",
                        Text.of("融资诊断", "Financing"),
                        Text.of("资金缺口、贷款与股权融资方案", "Funding gap, loans and equity"),
                        60),
                new MenuItem(
                        "management",
                        Text.of("经营管理诊断", "Management"),
                        Text.of("组织、流程、成本与人力资源", "Organisation, processes, efficiency and people"),
                        60),
                new MenuItem(
                        "technology",
                        Text.of("技术诊断", "Technology"),
                        Text.of("工艺、设备、质量与数字化改造", "Process, equipment, quality and digitalisation"),
                        90),
                new MenuItem(
                        "market",
                        Text.of("市场开拓诊断", "Market development"),
                        Text.of("产品定位、渠道与品牌", "Positioning, channels and brand"),
                        60),
                new MenuItem(
                        "legal",
                        Text.of("法律咨询", "Law"),
                        Text.of("合同、劳动用工与知识产权", "Contracts, labour and intellectual property"),
                        60),
                new MenuItem(
                        "policy",
                        Text.of("政策解读", "Policy"),
                        Text.of("惠企政策的适用条件与申报", "Which support policies apply and how to claim them"),
                        30));
    }

    @Override
    public List<FieldProblem> check(ActivityPlan plan) {
        return plan.slot().length().compareTo(LONGEST) > 0
                ? List.of(new FieldProblem("end", Text.of("一次义诊最长4小时", "must be at most 4 hours after the start")))
                : List.of();
    }
}
