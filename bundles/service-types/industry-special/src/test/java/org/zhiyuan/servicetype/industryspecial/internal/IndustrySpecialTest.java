package org.zhiyuan.servicetype.industryspecial.internal;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.testkit.contract.ServiceTypeContract;

/** The special keeps the contract of service types, and has room for those it expects. */
public class IndustrySpecialTest extends ServiceTypeContract {

    private final IndustrySpecial special = new IndustrySpecial();

    @Override
    protected ServiceType type() {
        return special;
    }

    @Override
    protected ActivityPlan plan() {
        return plan(special.describe(), fields(), 30);
    }

    @Test
    public void r85_thereIsRoomForTheEnterprisesExpected() {
        assertEquals(List.of("capacity"), problems(plan(special.describe(), fields(), 29)));
    }

    @Test
    public void r85_aSpecialLastsAtLeastAnHour() {
        assertEquals(List.of(), problems(lasting(60)));
        assertEquals(List.of("end"), problems(lasting(45)));
    }

    private ActivityPlan lasting(int minutes) {
        return new ActivityPlan(plan().type(), "专场", null, null, slot(minutes), fields(), plan().experts(), null, 30);
    }

    private List<String> problems(ActivityPlan plan) {
        return special.check(plan).stream().map(FieldProblem::field).toList();
    }

    static Map<String, Object> fields() {
        return Map.of("industry", "C", "theme", "装备制造业数字化", "expectedEnterprises", 30, "venue", "一楼报告厅");
    }
}
