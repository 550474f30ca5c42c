package org.zhiyuan.servicetype.technicaladvice.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.testkit.contract.ServiceTypeContract;

/** Technical advice keeps the contract of service types, and is given by technical experts. */
public class TechnicalAdviceTest extends ServiceTypeContract {

    private final TechnicalAdvice advice = new TechnicalAdvice(directory(Set.of(ExpertType.TECHNICAL)));

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
    public void r85_whoIsNotInTheDirectoryIsForThePlatformToJudge() {
        assertEquals(List.of(), problems(null));
    }

    private List<String> problems(Set<ExpertType> types) {
        return new TechnicalAdvice(directory(types)).check(plan()).stream().map(FieldProblem::field).toList();
    }

    /** Everybody in it is of these types; null is an empty directory. */
    private static ExpertService directory(Set<ExpertType> types) {
        return (ExpertService) Proxy.newProxyInstance(ExpertService.class.getClassLoader(), new Class<?>[] {ExpertService.class},
                (proxy, method, arguments) -> Optional.ofNullable(types)
                        .map(of -> new ExpertProfile((ExpertId) arguments[0], "孙测试", Region.of("130102"), of, "装备制造", List.of(), "测试研究院")));
    }
}
