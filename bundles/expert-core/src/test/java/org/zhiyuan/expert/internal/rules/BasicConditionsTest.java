package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.AgeException.Kind;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Experts.Builder;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** R51 to R54, with the edges of the age limit. */
public class BasicConditionsTest {

    private static final String TURNS_65_TODAY = "13010219611122001X";
    private static final String IS_65_UNTIL_TOMORROW = "130203196011230036";
    private static final String TURNS_66_TODAY = "130203196011220022";

    private static final String TURNS_18_TODAY = "13010220081122001X";
    private static final String TURNS_18_TOMORROW = "130102200811230015";
    private static final String BORN_TOMORROW = "13010220261123001X";
    private static final String BORN_IN_2030 = "130102203001010014";

    private static final DocumentId PROOF = new DocumentId("a".repeat(64));

    private final ExpertRules rules = new ExpertRules(RuleParameters.hebei(), NoTypes.NONE);

    private Verdict judge(Consumer<Builder> change) {
        return rules.judge(of(change), Judged.DAY);
    }

    private static Candidacy of(Consumer<Builder> change) {
        return new Candidacy(Experts.builder().with(change), null);
    }

    private static List<Outcome> outcomes(Verdict verdict, String clause) {
        return verdict.findings().stream()
                .filter(found -> found.clause().id().equals(clause))
                .map(Finding::outcome)
                .toList();
    }

    private static Outcome age(Verdict verdict) {
        return outcomes(verdict, "R53").get(1);
    }

    @Test
    public void r50_everyBasicConditionHasItsOwnFindingInOrder() {
        List<String> clauses = judge(b -> {}).findings().stream()
                .map(found -> found.clause().id())
                .limit(6)
                .toList();
        assertEquals(List.of("R51", "R52", "R53", "R53", "R54", "R50"), clauses);
    }

    @Test
    public void r50_aFailedBasicConditionBarsEvenWithTheProfessionalOneMet() {
        Verdict verdict = judge(b -> b.declaration = new Declaration(false, true, true, true, true));
        assertEquals(List.of(Outcome.PASSED), outcomes(verdict, "R50"));
        assertFalse(verdict.acceptable());
    }

    @Test
    public void r51_undeclaredEthicsFails() {
        assertEquals(List.of(Outcome.PASSED), outcomes(judge(b -> {}), "R51"));
        assertEquals(
                List.of(Outcome.FAILED),
                outcomes(judge(b -> b.declaration = new Declaration(false, true, true, true, true)), "R51"));
    }

    @Test
    public void r52_undeclaredReputationFails() {
        assertEquals(List.of(Outcome.PASSED), outcomes(judge(b -> {}), "R52"));
        assertEquals(
                List.of(Outcome.FAILED),
                outcomes(judge(b -> b.declaration = new Declaration(true, false, true, true, true)), "R52"));
    }

    @Test
    public void r53_healthAndTimeAreBothNeeded() {
        assertEquals(
                Outcome.FAILED,
                outcomes(judge(b -> b.declaration = new Declaration(true, true, false, true, true)), "R53")
                        .get(0));
        assertEquals(
                Outcome.FAILED,
                outcomes(judge(b -> b.declaration = new Declaration(true, true, true, false, true)), "R53")
                        .get(0));
    }

    @Test
    public void r54_undeclaredCleanRecordFails() {
        assertEquals(List.of(Outcome.PASSED), outcomes(judge(b -> {}), "R54"));
        assertEquals(
                List.of(Outcome.FAILED),
                outcomes(judge(b -> b.declaration = new Declaration(true, true, true, true, false)), "R54"));
    }

    @Test
    public void r53_whoTurns65OnTheDayPasses() {
        assertEquals(Outcome.PASSED, age(judge(b -> b.idNumber = IdNumber.of(TURNS_65_TODAY))));
    }

    @Test
    public void r53r102_theDayBeforeThe66thBirthdayPasses() {
        assertEquals(Outcome.PASSED, age(judge(b -> b.idNumber = IdNumber.of(IS_65_UNTIL_TOMORROW))));
    }

    @Test
    public void r53r102_the66thBirthdayBlocks() {
        Verdict verdict = judge(b -> b.idNumber = IdNumber.of(TURNS_66_TODAY));
        assertEquals(Outcome.FAILED, age(verdict));
        assertFalse(verdict.acceptable());
    }

    @Test
    public void r53_whoTurns18OnTheDayPassesAndNobodyYounger() {
        assertEquals(Outcome.PASSED, age(judge(b -> b.idNumber = IdNumber.of(TURNS_18_TODAY))));
        Verdict younger = judge(b -> b.idNumber = IdNumber.of(TURNS_18_TOMORROW));
        assertEquals(Outcome.FAILED, age(younger));
        assertFalse(younger.acceptable());
        assertTrue(younger.findings().toString().contains("17周岁，须年满18周岁"));
    }

    @Test
    public void r53_nobodyIsBornInTheFuture() {
        assertEquals(Outcome.FAILED, age(judge(b -> b.idNumber = IdNumber.of(BORN_IN_2030))));
        assertEquals(Outcome.FAILED, age(judge(b -> b.idNumber = IdNumber.of(BORN_TOMORROW))));
    }

    @Test
    public void r102_anOverrideMakesNobodyOlder() {
        for (String young : List.of(TURNS_18_TOMORROW, BORN_IN_2030)) {
            AgeOverride override = new AgeOverride(
                    new AgeOverrideId("a".repeat(32)),
                    1,
                    "周测试",
                    IdNumber.of(young),
                    "冀工信〔2026〕8号",
                    Judged.DAY,
                    "急需",
                    null,
                    null,
                    null,
                    null);
            Candidacy candidacy = new Candidacy(Experts.builder().with(b -> b.idNumber = IdNumber.of(young)), override);
            assertEquals(Outcome.FAILED, age(rules.judge(candidacy, Judged.DAY)));
        }
    }

    @Test
    public void r53_theSamePersonPassesTheDayBefore() {
        Verdict verdict = rules.judge(of(b -> b.idNumber = IdNumber.of(TURNS_66_TODAY)), Judged.DAY.minusDays(1));
        assertEquals(Outcome.PASSED, age(verdict));
    }

    @Test
    public void r53_bornOn29FebruaryTurns66On1MarchOfACommonYear() {
        var application = of(b -> b.idNumber = IdNumber.of(leapDayBirth()));
        assertEquals(Outcome.PASSED, age(rules.judge(application, LocalDate.of(2026, 2, 28))));
        assertEquals(Outcome.FAILED, age(rules.judge(application, LocalDate.of(2026, 3, 1))));
    }

    private static String leapDayBirth() {
        String body = "13010219600229001";
        for (char check : "0123456789X".toCharArray()) {
            try {
                return IdNumber.of(body + check).reveal();
            } catch (RuntimeException e) {
                continue;
            }
        }
        throw new AssertionError(body);
    }

    @Test
    public void r53_everyKindOfExceptionMovesTheLimitToTheStatutoryAge() {
        for (Kind kind : Kind.values()) {
            Verdict verdict = judge(b -> {
                b.idNumber = IdNumber.of(TURNS_66_TODAY);
                b.ageException = new AgeException(kind, 70, "院士证书", PROOF);
            });
            assertEquals(Outcome.PASSED, age(verdict));
        }
    }

    @Test
    public void r53_theStatutoryAgeItselfPassesAndOneLessDoesNot() {
        assertEquals(Outcome.PASSED, age(judge(b -> {
            b.idNumber = IdNumber.of(TURNS_66_TODAY);
            b.ageException = new AgeException(Kind.DOCTORAL_SUPERVISOR, 66, "博导聘书", PROOF);
        })));
        assertEquals(Outcome.FAILED, age(judge(b -> {
            b.idNumber = IdNumber.of(TURNS_66_TODAY);
            b.ageException = new AgeException(Kind.DOCTORAL_SUPERVISOR, 65, "博导聘书", PROOF);
        })));
    }

    @Test
    public void r53_anExceptionNeedsEvidence() {
        assertEquals(Outcome.FAILED, age(judge(b -> {
            b.idNumber = IdNumber.of(TURNS_66_TODAY);
            b.ageException = new AgeException(Kind.ACADEMICIAN, 70, "院士证书", null);
        })));
    }

    @Test
    public void r53_aLowerRetirementAgeTightensNothing() {
        assertEquals(Outcome.PASSED, age(judge(b -> {
            b.idNumber = IdNumber.of(TURNS_65_TODAY);
            b.ageException = new AgeException(Kind.SPECIAL_ALLOWANCE, 60, "津贴证书", PROOF);
        })));
    }

    @Test
    public void r102_countedStrictlyTheLimitHoldsUntilTheDayBeforeItsOwnBirthday() {
        assertEquals(Outcome.FAILED, age(strict(TURNS_65_TODAY, Judged.DAY)));
        assertEquals(Outcome.PASSED, age(strict(TURNS_65_TODAY, Judged.DAY.minusDays(1))));
    }

    private static Verdict strict(String idNumber, LocalDate day) {
        RuleParameters hebei = RuleParameters.hebei();
        List<Parameter> changed = hebei.parameters().stream()
                .map(old -> old.id().equals("expert.age.strict")
                        ? new Parameter(old.id(), BigDecimal.ONE, old.from(), old.source())
                        : old)
                .toList();
        return new ExpertRules(RuleParameters.of(hebei.ruleBook(), changed), NoTypes.NONE)
                .judge(of(b -> b.idNumber = IdNumber.of(idNumber)), day);
    }

    @Test
    public void r53_bornOn29FebruaryMayPassOn29FebruaryOfALeapYearOnlyUpToTheLimit() {
        var leap = of(b -> {
            b.idNumber = IdNumber.of(leapDayBirth());
            b.ageException = new AgeException(Kind.ACADEMICIAN, 67, "院士证书", PROOF);
        });
        assertEquals(Outcome.PASSED, age(rules.judge(leap, LocalDate.of(2028, 2, 28))));
        assertEquals(Outcome.FAILED, age(rules.judge(leap, LocalDate.of(2028, 2, 29))));
    }

    @Test
    public void r102_aWrittenOverridePassesAndIsNamed() {
        AgeOverride override = new AgeOverride(
                new AgeOverrideId("a".repeat(32)),
                1,
                "周测试",
                IdNumber.of(TURNS_66_TODAY),
                "冀工信〔2026〕8号",
                Judged.DAY,
                "急需",
                null,
                null,
                null,
                null);
        Verdict verdict = rules.judge(
                new Candidacy(Experts.builder().with(b -> b.idNumber = IdNumber.of(TURNS_66_TODAY)), override),
                Judged.DAY);
        assertTrue(verdict.acceptable());
        assertTrue(verdict.findings().toString().contains("冀工信〔2026〕8号"));
    }

    @Test
    public void r87_noFindingHoldsTheIdNumberOrBirthDate() {
        String text =
                judge(b -> b.idNumber = IdNumber.of(TURNS_66_TODAY)).findings().toString();
        assertFalse(text.contains(TURNS_66_TODAY) || text.contains("19601122") || text.contains("1960-11-22"));
        assertTrue(text.contains("66"));
    }
}
