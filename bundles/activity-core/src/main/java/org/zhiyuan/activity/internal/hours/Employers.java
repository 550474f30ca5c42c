package org.zhiyuan.activity.internal.hours;

import java.util.Collection;
import java.util.List;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.store.OwnEmployer;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** What an expert does for the own employer alone is work, no volunteer service (本人任职单位), R5, R94, unless the rule book allows it. */
public final class Employers {

    static final String PARAMETER = "service.own-employer";
    /** Why a seat has no minutes. */
    static final String UNCOUNTED = "为本人任职单位服务，不计入 served the own employer, not counted";

    private final OwnEmployer own;
    private final ExpertService experts;
    private final RuleParameters parameters;

    public Employers(OwnEmployer own, ExpertService experts, RuleParameters parameters) {
        this.own = own;
        this.experts = experts;
        this.parameters = parameters;
    }

    /** @throws PlatformException CONFLICT where the own employer would be served alone */
    public void requireOther(Expert expert, Collection<EnterpriseId> served, TimeSlot slot) {
        if (!counts(expert, served, slot)) {
            String name = expert.application().name();
            throw PlatformException.conflict(Text.of(
                    "专家" + name + "任职于该企业，为本人任职单位服务不属于志愿服务（R5、R94）",
                    name + " works for this enterprise; serving the own employer is no volunteer service (R5, R94)"));
        }
    }

    /** Whether what the expert gave in it is recorded. */
    boolean counts(ExpertId expert, Activity activity) {
        return experts.lookup(expert)
                .map(found -> counts(found, served(activity), activity.plan().slot()))
                .orElse(true);
    }

    public static List<EnterpriseId> served(Activity activity) {
        return activity.enterprises().stream().map(EnterpriseSeat::enterprise).toList();
    }

    /** By the book of the day of service. */
    private boolean counts(Expert expert, Collection<EnterpriseId> served, TimeSlot slot) {
        return new RuleDay(Times.date(slot.start()), parameters).demands(PARAMETER)
                || !own.alone(expert.application(), served);
    }
}
