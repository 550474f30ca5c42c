package org.zhiyuan.expert.internal.rules;

import static org.zhiyuan.expert.ExpertType.FINANCE;
import static org.zhiyuan.expert.internal.rules.Judged.DAY;
import static org.zhiyuan.expert.internal.rules.Judged.merits;

import org.junit.Test;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.TitleField;
import org.zhiyuan.identity.TitleLevel;

/** R70 to R73: each alternative alone, and each with one part missing. */
public class FinanceConditionsTest {

    @Test
    public void r70_accountantOrTaxAdviserOrSeniorEconomistEachPass() {
        Judged.of(FINANCE, b -> b.merits = merits(Merit.CERTIFIED_PUBLIC_ACCOUNTANT)).metBy("R70");
        Judged.of(FINANCE, b -> b.merits = merits(Merit.TAX_ADVISER)).metBy("R70");
        Judged.of(FINANCE, b -> {
            b.title = TitleLevel.ASSOCIATE_SENIOR;
            b.titleField = TitleField.ACCOUNTING_AUDIT_ECONOMICS;
        }).metBy("R70");
    }

    @Test
    public void r70_anotherFieldOrALowerTitleFails() {
        Judged.of(FINANCE, b -> {
            b.title = TitleLevel.SENIOR;
            b.titleField = TitleField.LAW;
        }).unmet("R70", "会计、审计、经济专业副高级以上资格");
        Judged.of(FINANCE, b -> {
            b.title = TitleLevel.INTERMEDIATE;
            b.titleField = TitleField.ACCOUNTING_AUDIT_ECONOMICS;
        }).unmet("R70", "会计、审计、经济专业副高级以上资格");
    }

    @Test
    public void r71_exactly8YearsWithIntermediateTitlePass() {
        Judged.of(FINANCE, b -> {
            b.title = TitleLevel.INTERMEDIATE;
            b.industrySince = DAY.minusYears(8);
        }).metBy("R71");
    }

    @Test
    public void r71_eachMissingPartFails() {
        Judged.of(FINANCE, b -> {
            b.title = TitleLevel.INTERMEDIATE;
            b.industrySince = DAY.minusYears(8).plusDays(1);
        }).unmet("R71", "缺：相关行业工作8年以上");
        Judged.of(FINANCE, b -> {
            b.title = TitleLevel.JUNIOR;
            b.industrySince = DAY.minusYears(30);
        }).unmet("R71", "缺：中级职称");
    }

    @Test
    public void r72_theHeadOfAnInstitutionsFinancePasses() {
        Judged.of(FINANCE, b -> b.merits = merits(Merit.INSTITUTION_FINANCE_HEAD)).metBy("R72");
        Judged.of(FINANCE, b -> { }).unmet("R72", "财务审计部门负责人");
    }

    @Test
    public void r73_theHeadOfALargeFirmsFinancePasses() {
        Judged.of(FINANCE, b -> b.merits = merits(Merit.COMPANY_FINANCE_HEAD)).metBy("R73");
        Judged.of(FINANCE, b -> { }).unmet("R73", "财务部门负责人");
    }
}
