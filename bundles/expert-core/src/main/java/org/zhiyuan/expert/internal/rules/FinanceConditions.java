package org.zhiyuan.expert.internal.rules;

import static org.zhiyuan.expert.internal.rules.Requirement.anyOf;
import static org.zhiyuan.expert.internal.rules.Requirement.employer;
import static org.zhiyuan.expert.internal.rules.Requirement.merit;
import static org.zhiyuan.expert.internal.rules.Requirement.of;
import static org.zhiyuan.expert.internal.rules.Requirement.years;

import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.expert.TitleField;
import org.zhiyuan.identity.TitleLevel;

/** Finance experts (财务专家), R70 to R73. */
public final class FinanceConditions {

    public static final TypeConditions CONDITIONS = TypeConditions.anyOf(
            ExpertType.FINANCE,
            Text.of("财务专家", "finance expert"),
            Alternative.of(
                    "R70",
                    "财务专家(1)",
                    "注册会计师、税务师，或会计、审计、经济专业副高级以上专业技术资格",
                    "certified public accountant, tax adviser, or associate senior qualification in accounting, audit or economics",
                    anyOf(
                            merit("注册会计师", "certified public accountant", Merit.CERTIFIED_PUBLIC_ACCOUNTANT),
                            merit("税务师", "tax adviser", Merit.TAX_ADVISER),
                            of(
                                    "会计、审计、经济专业副高级以上资格",
                                    "associate senior qualification in accounting, audit or economics",
                                    facts -> facts.titleField() == TitleField.ACCOUNTING_AUDIT_ECONOMICS
                                            && facts.title().atLeast(TitleLevel.ASSOCIATE_SENIOR)))),
            Alternative.of(
                    "R71",
                    "财务专家(2)",
                    "取得中级职称并从事相关行业{expert.finance.industry.years}年以上",
                    "an intermediate title and at least {expert.finance.industry.years} years in the industry",
                    of(
                            "会计、审计、经济专业中级职称",
                            "an intermediate title in accounting, audit or economics",
                            facts -> facts.titleField() == TitleField.ACCOUNTING_AUDIT_ECONOMICS
                                    && facts.title().atLeast(TitleLevel.INTERMEDIATE)),
                    years(
                            "相关行业工作%d年以上",
                            "at least %d years in the industry",
                            "expert.finance.industry.years",
                            Profession::industrySince)),
            Alternative.of(
                    "R72",
                    "财务专家(3)",
                    "高等学校、科研院所、医院等财务审计部门负责人",
                    "head of the finance or audit department of a university, institute or hospital",
                    employer(
                            "高等学校、科研院所、医院等单位",
                            "works for a university, institute, hospital or other public institution",
                            Employer.UNIVERSITY,
                            Employer.RESEARCH_INSTITUTE,
                            Employer.PUBLIC_INSTITUTION),
                    merit(
                            "高等学校、科研院所、医院等财务审计部门负责人",
                            "head of such a finance or audit department",
                            Merit.INSTITUTION_FINANCE_HEAD)),
            Alternative.of(
                    "R73",
                    "财务专家(4)",
                    "上市公司、大型国有企业等财务部门负责人",
                    "head of finance of a listed or large state-owned firm",
                    employer(
                            "上市公司或大型国有企业",
                            "works for a listed or large state-owned firm",
                            Employer.LISTED_OR_STATE_ENTERPRISE),
                    merit("上市公司、大型国有企业等财务部门负责人", "head of finance of such a firm", Merit.COMPANY_FINANCE_HEAD)));

    private FinanceConditions() {}
}
