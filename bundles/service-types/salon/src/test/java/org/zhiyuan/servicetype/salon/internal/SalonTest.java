package org.zhiyuan.servicetype.salon.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.testkit.contract.ServiceTypeContract;

/** The salon keeps the contract of service types, and never offers more seats than the room has. */
public class SalonTest extends ServiceTypeContract {

    private final Salon salon = new Salon();

    @Override
    protected ServiceType type() {
        return salon;
    }

    @Override
    protected ActivityPlan plan() {
        return plan(salon.describe(), Map.of("theme", "小微企业融资", "format", "salon", "seats", 30), 30);
    }

    @Test
    public void r85_onlyStationsHoldSalons() {
        assertEquals(Set.of(HostKind.STATION), salon.describe().hosts());
        assertTrue("at its own place", salon.describe().boundToStation());
    }

    @Test
    public void r85_noMoreEnterprisesThanSeats() {
        assertEquals(List.of("capacity"), fields(plan(salon.describe(), plan().fields(), 31)));
    }

    @Test
    public void r85_aSalonLastsAtLeastHalfAnHour() {
        assertEquals(List.of(), fields(lasting(30)));
        assertEquals(List.of("end"), fields(lasting(15)));
    }

    private ActivityPlan lasting(int minutes) {
        return new ActivityPlan(
                plan().type(), "沙龙", null, null, slot(minutes), plan().fields(), plan().experts(), null, 30);
    }

    private List<String> fields(ActivityPlan plan) {
        return salon.check(plan).stream().map(FieldProblem::field).toList();
    }
}
