package org.zhiyuan.activity.internal.hours;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;

/** R5, R94: what an expert does for the own employer alone is no volunteer service, unless the rule book says so. */
public class OwnEmployerTest {

    private static final CreditCode FIRST = Enterprises.facts(1).creditCode();
    private static final String NAME = Enterprises.facts(1).name();

    private final Scene scene = new Scene();

    private static void employ(Scene scene, int number, Consumer<Experts.Builder> change) {
        Expert served = scene.experts.get(Scene.expert(number));
        scene.experts.put(
                served.id(),
                Experts.serving(
                        served.id().value(), served.owner(), Experts.builder().with(builder -> {
                            builder.name = served.application().name();
                            change.accept(builder);
                        })));
    }

    @Test
    public void r5r94_theOwnEmployerAsksForSomebodyElse() {
        employ(scene, 1, builder -> builder.employerCode = FIRST);
        String why =
                Scene.refused(ErrorCode.CONFLICT, scene::plannedClinic).text().en();
        assertTrue(why, why.contains("serving the own employer is no volunteer service (R5, R94)"));
        assertEquals(
                "another enterprise",
                ActivityStage.OPEN,
                scene.activities.plan(Callers.enterprise(2), scene.clinic()).stage());
    }

    @Test
    public void r5r94_withoutACodeTheEmployersNameDecides() {
        employ(scene, 1, builder -> builder.employerName = NAME.replace("公司", " 公司 "));
        Scene.refused(ErrorCode.CONFLICT, scene::plannedClinic);
        employ(scene, 1, builder -> {
            builder.employerName = NAME;
            builder.employerCode = Enterprises.facts(2).creditCode();
        });
        assertEquals(
                "the code tells two of one name apart",
                ActivityStage.OPEN,
                scene.plannedClinic().stage());
    }

    @Test
    public void r5r94_whoeverIsRetiredWorksNowhere() {
        employ(scene, 1, builder -> {
            builder.employerCode = FIRST;
            builder.retired = true;
        });
        assertEquals(ActivityStage.OPEN, scene.plannedClinic().stage());
    }

    @Test
    public void r5r94_whatWasPlannedBeforeIsNotAccepted() {
        Activity planned = scene.plannedClinic();
        employ(scene, 1, builder -> builder.employerCode = FIRST);
        Scene.refused(ErrorCode.CONFLICT, () -> scene.accept(planned, 1));
        assertEquals(
                "declining costs nothing",
                ActivityStage.CANCELLED,
                scene.decline(planned, 1, null).stage());
    }

    @Test
    public void r5r94_whatWasAcceptedBeforeIsNotRecorded() {
        Activity planned = scene.plannedClinic();
        scene.accept(planned, 1);
        employ(scene, 1, builder -> builder.employerCode = FIRST);
        Activity recorded = scene.confirmAll(Callers.enterprise(), planned, 1, "14:00", "16:00");
        assertEquals(ActivityStage.RECORDED, recorded.stage());
        assertEquals(0, recorded.seat(Scene.expert(1)).orElseThrow().minutes().intValue());
        assertEquals(
                Employers.UNCOUNTED,
                recorded.seat(Scene.expert(1)).orElseThrow().reason());
        assertTrue(scene.ledger.sessions.isEmpty());
    }

    @Test
    public void r5r94_amongOthersTheOwnEmployerMayListenAndAloneItDoesNotCount() {
        employ(scene, 1, builder -> builder.employerCode = FIRST);
        Activity salon = scene.recordedSalon();
        assertEquals(
                "the first enterprise alone came",
                0,
                salon.seat(Scene.expert(1)).orElseThrow().minutes().intValue());
        assertEquals(90, salon.seat(Scene.expert(2)).orElseThrow().minutes().intValue());
        assertEquals(1, scene.ledger.sessions.size());

        Scene other = new Scene();
        employ(other, 1, builder -> builder.employerCode = FIRST);
        Activity open = other.plannedSalon();
        other.activities.signUp(Callers.enterprise(2), open.id(), ExpectedVersion.ANY);
        other.accept(open, 1);
        other.decline(open, 2, null);
        other.activities.signUp(Callers.enterprise(), open.id(), ExpectedVersion.ANY);
        assertEquals(
                120,
                other.confirmAll(Callers.station(), open, 1, "14:00", "16:00")
                        .seat(Scene.expert(1))
                        .orElseThrow()
                        .minutes()
                        .intValue());
    }

    @Test
    public void r5r94_theRuleBookMayAllowIt() {
        RuleParameters hebei = RuleParameters.hebei();
        Scene allowed = new Scene(RuleParameters.of(
                hebei.ruleBook(),
                hebei.parameters().stream()
                        .map(old -> old.id().equals(Employers.PARAMETER)
                                ? new Parameter(old.id(), BigDecimal.ONE, old.from(), old.source())
                                : old)
                        .toList()));
        employ(allowed, 1, builder -> builder.employerCode = FIRST);
        assertEquals(
                120,
                allowed.recordedClinic()
                        .seat(Scene.expert(1))
                        .orElseThrow()
                        .minutes()
                        .intValue());
        assertEquals(1, allowed.ledger.sessions.size());
    }
}
