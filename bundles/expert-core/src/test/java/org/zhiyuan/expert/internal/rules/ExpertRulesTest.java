package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.rules.Judged.merits;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.verdict.Outcome;

/** R50 and R55: how the alternatives add up. */
public class ExpertRulesTest {

    @Test
    public void r50_oneTypeMetOfTwoIsEnoughAndTheOtherFallsAway() {
        Judged judged =
                Judged.of(Set.of(ExpertType.FINANCE, ExpertType.LEGAL), b -> b.merits = merits(Merit.TAX_ADVISER));
        assertTrue(judged.verdict().passed());
        assertEquals(Set.of(ExpertType.FINANCE), judged.met());
        assertEquals("满足：财务专家；不满足、不按此类入库：法律专家", judged.finding("R50").found().zh());
        assertEquals(
                "met: finance expert; not met, so not admitted as: legal expert",
                judged.finding("R50").found().en());
        assertEquals(List.of(Outcome.NOT_RELIED_ON), judged.outcomes("R74"));
        assertEquals(List.of(Outcome.NOT_RELIED_ON, Outcome.NOT_RELIED_ON), judged.outcomes("R75"));
    }

    @Test
    public void r50_everyAlternativeOfTheTypesAppliedForHasAFinding() {
        Judged judged = Judged.of(
                Set.of(ExpertType.TECHNICAL, ExpertType.MANAGEMENT, ExpertType.FINANCE, ExpertType.LEGAL), b -> {});
        for (int id = 56; id <= 75; id++) {
            assertFalse("R" + id, judged.outcomes("R" + id).isEmpty());
        }
        assertEquals(21 + 1, judged.verdict().obstacles().size());
    }

    @Test
    public void r50_typesNotAppliedForAreNotJudged() {
        Judged judged =
                Judged.of(ExpertType.FINANCE, b -> b.merits = merits(Merit.TAX_ADVISER, Merit.ASSOCIATION_EXECUTIVE));
        assertTrue(judged.outcomes("R67").isEmpty());
        assertEquals(Set.of(ExpertType.FINANCE), judged.met());
    }

    @Test
    public void r55_aTypeThatNobodyOffersIsRefusedWithTheReason() {
        PlatformException refusal =
                assertThrows(PlatformException.class, () -> Judged.of(new ExpertType("design"), b -> {}));
        assertEquals(ErrorCode.UNAVAILABLE, refusal.code());
        assertTrue(refusal.text().en().contains("design"));
    }

    @Test
    public void r1_theVerdictNamesItsBookDayAndSources() {
        var verdict = new ExpertRules(RuleParameters.hebei(), NoTypes.NONE)
                .judge(new Candidacy(Experts.application(), null), Judged.DAY);
        assertEquals("hebei-2020:1", verdict.ruleBook());
        assertEquals(Judged.DAY, verdict.asOf());
        assertTrue(verdict.findings().stream()
                .allMatch(found -> found.clause().source().startsWith("手册专家(一)")));
    }
}
