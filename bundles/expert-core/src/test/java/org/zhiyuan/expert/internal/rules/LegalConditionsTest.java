package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.zhiyuan.expert.ExpertType.LEGAL;
import static org.zhiyuan.expert.internal.rules.Judged.DAY;
import static org.zhiyuan.expert.internal.rules.Judged.merits;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.testkit.fixture.Experts.Builder;
import org.zhiyuan.verdict.Outcome;

/** R74, R75 and the switch of R101. */
public class LegalConditionsTest {

    private static void researcher(Builder b) {
        b.title = TitleLevel.ASSOCIATE_SENIOR;
        b.legalWorkSince = DAY.minusYears(8);
        b.merits = merits(Merit.LEGAL_RESEARCHER, Merit.HIGH_THEORETICAL_LEVEL);
    }

    private static void practitioner(Builder b) {
        b.legalWorkSince = DAY.minusYears(5);
        b.merits = merits(Merit.PRACTICE_LICENCE, Merit.INFLUENTIAL_CASES);
    }

    @Test
    public void r74_educationAndExaminationAreBothNeeded() {
        Judged.of(LEGAL, b -> b.merits = merits(Merit.LEGAL_EDUCATION, Merit.LEGAL_QUALIFICATION_EXAM))
                .metBy("R74");
        Judged.of(LEGAL, b -> b.merits = merits(Merit.LEGAL_EDUCATION)).unmet("R74", "缺：通过国家统一法律职业资格考试");
        Judged.of(LEGAL, b -> b.merits = merits(Merit.LEGAL_QUALIFICATION_EXAM)).unmet("R74", "缺：系统的法律或者相关专业教育");
    }

    @Test
    public void r3_anAlternativeThatTheBookDoesNotApplyHelpsNobodyAndIsNotShown() {
        Judged without = Judged.without(
                "R74", LEGAL, b -> b.merits = merits(Merit.LEGAL_EDUCATION, Merit.LEGAL_QUALIFICATION_EXAM));
        assertEquals(List.of(), List.copyOf(without.met()));
        assertEquals(
                0,
                without.verdict().findings().stream()
                        .filter(found -> found.clause().id().equals("R74"))
                        .count());
        assertEquals(
                1,
                Judged.without("R74", LEGAL, LegalConditionsTest::researcher)
                        .met()
                        .size());
    }

    @Test
    public void r75_aResearcherWithExactly8YearsPasses() {
        Judged.of(LEGAL, LegalConditionsTest::researcher).metBy("R75");
    }

    @Test
    public void r75_aResearcherFailsWithAnyPartMissing() {
        Judged.of(LEGAL, b -> {
                    researcher(b);
                    b.legalWorkSince = DAY.minusYears(8).plusDays(1);
                })
                .unmet("R75", "缺：8年以上工作经验");
        Judged.of(LEGAL, b -> {
                    researcher(b);
                    b.title = TitleLevel.INTERMEDIATE;
                })
                .unmet("R75", "缺：副高及以上职称");
        Judged.of(LEGAL, b -> {
                    researcher(b);
                    b.merits = merits(Merit.LEGAL_RESEARCHER);
                })
                .unmet("R75", "缺：较高的专业理论水平");
        Judged.of(LEGAL, b -> {
                    researcher(b);
                    b.merits = merits(Merit.HIGH_THEORETICAL_LEVEL);
                })
                .unmet("R75", "缺：法律研究人员");
    }

    @Test
    public void r75_aPractitionerWithExactly5YearsPasses() {
        Judged.of(LEGAL, LegalConditionsTest::practitioner).metBy("R75");
    }

    @Test
    public void r75_aPractitionerFailsWithAnyPartMissing() {
        Judged.of(LEGAL, b -> {
                    practitioner(b);
                    b.legalWorkSince = DAY.minusYears(5).plusDays(1);
                })
                .unmet("R75", "缺：5年以上法律实务工作经验");
        Judged.of(LEGAL, b -> {
                    practitioner(b);
                    b.merits = merits(Merit.PRACTICE_LICENCE);
                })
                .unmet("R75", "缺：办理过具有较大影响的涉法事项");
        Judged.of(LEGAL, b -> {
                    practitioner(b);
                    b.merits = merits(Merit.INFLUENTIAL_CASES);
                })
                .unmet("R75", "缺：执业证书");
    }

    @Test
    public void r101_withTheSwitchOnBothItemsAreNeeded() {
        Judged onlyTwo = Judged.under("expert.legal.all", 1, LEGAL, LegalConditionsTest::practitioner);
        onlyTwo.unmet("R74", "缺：系统的法律");
        assertEquals(List.of(Outcome.FAILED, Outcome.PASSED), onlyTwo.outcomes("R75"));
        Judged.under(
                        "expert.legal.all",
                        1,
                        LEGAL,
                        b -> b.merits = merits(Merit.LEGAL_EDUCATION, Merit.LEGAL_QUALIFICATION_EXAM))
                .unmet("R75", "缺：执业证书");
        Judged.under("expert.legal.all", 1, LEGAL, b -> {
                    practitioner(b);
                    b.merits = merits(
                            Merit.PRACTICE_LICENCE,
                            Merit.INFLUENTIAL_CASES,
                            Merit.LEGAL_EDUCATION,
                            Merit.LEGAL_QUALIFICATION_EXAM);
                })
                .metBy("R74", "R75");
    }
}
