package org.zhiyuan.servicetype.technicaladvice.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Pause;
import org.zhiyuan.testkit.contract.ServiceTypeContract;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** Technical advice keeps the contract of service types, and is given by technical experts. */
public class TechnicalAdviceTest extends ServiceTypeContract {

    private final TechnicalAdvice advice = new TechnicalAdvice(file(expert(Set.of(ExpertType.TECHNICAL))));

    @Override
    protected ServiceType type() {
        return advice;
    }

    @Override
    protected ActivityPlan plan() {
        return plan(advice.describe(), Map.of("kind", "guidance", "purpose", "renovation", "site", "二号车间热处理线"), 1);
    }

    @Test
    public void r85_itIsOneToOneAtAPlace() {
        assertTrue(advice.describe().oneToOne());
        assertFalse(advice.describe().online());
    }

    @Test
    public void r85_onlyATechnicalExpertGivesIt() {
        assertEquals(List.of(), problems(Set.of(ExpertType.LEGAL, ExpertType.TECHNICAL)));
        assertEquals(List.of("experts"), problems(Set.of(ExpertType.LEGAL)));
    }

    @Test
    public void r85_whoMayNotServeTodayIsJudgedAlike() {
        Pause today = new Pause(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22));
        assertEquals(
                List.of("experts"), problems(expert(Set.of(ExpertType.FINANCE)).with(today)));
        assertEquals(List.of(), problems(expert(Set.of(ExpertType.TECHNICAL)).with(today)));
    }

    @Test
    public void r85_whoIsNoExpertIsForThePlatformToJudge() {
        assertEquals(List.of(), problems((Expert) null));
    }

    private List<String> problems(Set<ExpertType> types) {
        return problems(expert(types));
    }

    private List<String> problems(Expert expert) {
        return new TechnicalAdvice(file(expert))
                .check(plan()).stream().map(FieldProblem::field).toList();
    }

    private static Expert expert(Set<ExpertType> types) {
        return Experts.serving(
                "0".repeat(31) + "1",
                Callers.expert().account(),
                Experts.builder().with(facts -> facts.types = types));
    }

    /** Everybody in it is that one; null is nobody. The public directory, which shows who may serve today, is empty. */
    private static ExpertService file(Expert expert) {
        return (ExpertService) Proxy.newProxyInstance(
                ExpertService.class.getClassLoader(),
                new Class<?>[] {ExpertService.class},
                (proxy, method, arguments) ->
                        method.getName().equals("lookup") ? Optional.ofNullable(expert) : Optional.empty());
    }
}
