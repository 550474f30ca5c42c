package org.zhiyuan.servicetype.expertclinic.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.testkit.contract.ServiceTypeContract;

/** The clinic keeps the contract of service types, and its own limit. */
public class ExpertClinicTest extends ServiceTypeContract {

    private final ExpertClinic clinic = new ExpertClinic();

    @Override
    protected ServiceType type() {
        return clinic;
    }

    @Override
    protected ActivityPlan plan() {
        return plan(clinic.describe(), Map.of("topic", "technology", "problem", "注塑件成品率低，原因不明", "tool", "video"), 1);
    }

    @Test
    public void r84_itOffersAMenuOfAtLeastFourItemsOnline() {
        assertTrue(clinic.describe().online() && clinic.describe().oneToOne());
        assertTrue(clinic.describe().menu().size() >= 4);
    }

    @Test
    public void r84_aClinicLastsAtMostFourHours() {
        assertEquals(List.of(), clinic.check(lasting(240)));
        assertEquals(
                List.of("end"),
                clinic.check(lasting(255)).stream().map(FieldProblem::field).toList());
    }

    private ActivityPlan lasting(int minutes) {
        return new ActivityPlan(
                plan().type(), "义诊", null, null, slot(minutes), plan().fields(), plan().experts(), null, 1);
    }
}
