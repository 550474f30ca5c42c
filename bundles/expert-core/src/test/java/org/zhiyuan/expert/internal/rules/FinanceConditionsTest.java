package org.zhiyuan.expert.internal.rules;

import static org.zhiyuan.expert.ExpertType.FINANCE;
import static org.zhiyuan.expert.internal.rules.Judged.DAY;
import static org.zhiyuan.expert.internal.rules.Judged.merits;

import java.util.Set;
import org.junit.Test;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.TitleField;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.testkit.fixture.Experts;

/** R70 to R73: each alternative alone, and each with one part missing. */
public class FinanceConditionsTest {

    @Test
    public void r70_accountantOrTaxAdviserOrSeniorEconomistEachPass() {
        Judged.of(FINANCE, b -> b.merits = merits(Merit.CERTIFIED_PUBLIC_ACCOUNTANT))
                .metBy("R70");
        Judged.of(FINANCE, b -> b.merits = merits(Merit.TAX_ADVISER)).metBy("R70");
        Judged.of(FINANCE, b -> {
                    b.title = TitleLevel.ASSOCIATE_SENIOR;
                    b.titleField = TitleField.ACCOUNTING_AUDIT_ECONOMICS;
                })
                .metBy("R70");
    }

    @Test
    public void r70_anotherFieldOrALowerTitleFails() {
        Judged.of(FINANCE, b -> {
                    b.title = TitleLevel.SENIOR;
                    b.titleField = TitleField.LAW;
                })
                .unmet("R70", "会计、审计、经济专业副高级以上资格");
        Judged.of(FINANCE, b -> {
                    b.title = TitleLevel.INTERMEDIATE;
                    b.titleField = TitleField.ACCOUNTING_AUDIT_ECONOMICS;
                })
                .unmet("R70", "会计、审计、经济专业副高级以上资格");
    }

    @Test
    public void r71_exactly8YearsWithIntermediateTitlePass() {
        Judged.of(FINANCE, b -> titled(b, TitleLevel.INTERMEDIATE, TitleField.ACCOUNTING_AUDIT_ECONOMICS, 8))
                .metBy("R71");
    }

    @Test
    public void r71_eachMissingPartFails() {
        Judged.of(FINANCE, b -> {
                    titled(b, TitleLevel.INTERMEDIATE, TitleField.ACCOUNTING_AUDIT_ECONOMICS, 8);
                    b.industrySince = DAY.minusYears(8).plusDays(1);
                })
                .unmet("R71", "缺：相关行业工作8年以上");
        Judged.of(FINANCE, b -> titled(b, TitleLevel.JUNIOR, TitleField.ACCOUNTING_AUDIT_ECONOMICS, 30))
                .unmet("R71", "缺：会计、审计、经济专业中级职称");
    }

    @Test
    public void r71_aTitleOfAnotherFieldIsNoneOfFinance() {
        for (TitleField field : TitleField.values()) {
            if (field != TitleField.ACCOUNTING_AUDIT_ECONOMICS) {
                Judged.of(FINANCE, b -> titled(b, TitleLevel.SENIOR, field, 30)).unmet("R71", "缺：会计、审计、经济专业中级职称");
            }
        }
    }

    private static void titled(Experts.Builder facts, TitleLevel title, TitleField field, int years) {
        facts.title = title;
        facts.titleField = field;
        facts.industrySince = DAY.minusYears(years);
    }

    @Test
    public void r72_theHeadOfAnInstitutionsFinancePassesWhoWorksForOne() {
        compared(
                "R72",
                Merit.INSTITUTION_FINANCE_HEAD,
                Set.of(Employer.UNIVERSITY, Employer.RESEARCH_INSTITUTE, Employer.PUBLIC_INSTITUTION),
                "缺：高等学校、科研院所、医院等单位");
        Judged.of(FINANCE, b -> b.employer = Employer.UNIVERSITY).unmet("R72", "财务审计部门负责人");
    }

    @Test
    public void r73_theHeadOfALargeFirmsFinancePassesWhoWorksForOne() {
        compared("R73", Merit.COMPANY_FINANCE_HEAD, Set.of(Employer.LISTED_OR_STATE_ENTERPRISE), "缺：上市公司或大型国有企业");
        Judged.of(FINANCE, b -> b.employer = Employer.LISTED_OR_STATE_ENTERPRISE)
                .unmet("R73", "财务部门负责人");
    }

    /** The claim passes with these kinds of employer and with no other. */
    private static void compared(String clause, Merit claim, Set<Employer> kinds, String missing) {
        for (Employer employer : Employer.values()) {
            Judged judged = Judged.of(FINANCE, b -> {
                b.employer = employer;
                b.merits = merits(claim);
            });
            if (kinds.contains(employer)) {
                judged.metBy(clause);
            } else {
                judged.unmet(clause, missing);
            }
        }
    }
}
