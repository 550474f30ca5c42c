package org.zhiyuan.expert.internal.rules;

import static org.zhiyuan.expert.internal.rules.Requirement.merit;
import static org.zhiyuan.expert.internal.rules.Requirement.of;
import static org.zhiyuan.expert.internal.rules.Requirement.years;

import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.identity.TitleLevel;

/** Legal experts (法律专家), R74 and the two halves of R75; whether (1) and (2) are both needed is a switch of the rule book (R101). */
public final class LegalConditions {

    private static final Alternative EDUCATION = Alternative.of(
            "R74",
            "法律专家(1)",
            "受过系统的法律或者相关专业教育，通过国家统一法律职业资格考试",
            "systematic legal education, and passed the national legal qualification examination",
            merit("系统的法律或者相关专业教育", "systematic legal education", Merit.LEGAL_EDUCATION),
            merit(
                    "通过国家统一法律职业资格考试",
                    "passed the national legal qualification examination",
                    Merit.LEGAL_QUALIFICATION_EXAM));

    private static final Alternative RESEARCHER = Alternative.of(
            "R75",
            "法律专家(2)研究人员",
            "法律研究人员：副高及以上职称，{expert.legal.research.years}年以上工作经验，较高的专业理论水平",
            "legal researcher: associate senior title or above, at least {expert.legal.research.years} years of "
                    + "work, high theoretical level",
            merit("法律研究人员", "legal researcher", Merit.LEGAL_RESEARCHER),
            of(
                    "副高及以上职称",
                    "a title of associate senior level or above",
                    facts -> facts.title().atLeast(TitleLevel.ASSOCIATE_SENIOR)),
            years("%d年以上工作经验", "at least %d years of work", "expert.legal.research.years", Profession::legalWorkSince),
            merit("较高的专业理论水平", "high theoretical level", Merit.HIGH_THEORETICAL_LEVEL));

    private static final Alternative PRACTITIONER = Alternative.of(
            "R75",
            "法律专家(2)实务工作者",
            "律师等法律实务工作者：相应执业证书，{expert.legal.practice.years}年以上法律实务工作经验，办理过具有较大影响的涉法事项",
            "legal practitioner: licence, at least {expert.legal.practice.years} years of practice, handled matters of larger influence",
            merit("执业证书", "a licence to practise", Merit.PRACTICE_LICENCE),
            years(
                    "%d年以上法律实务工作经验",
                    "at least %d years of legal practice", "expert.legal.practice.years", Profession::legalWorkSince),
            merit("办理过具有较大影响的涉法事项", "handled matters of larger influence", Merit.INFLUENTIAL_CASES));

    public static final TypeConditions CONDITIONS = new TypeConditions(
            ExpertType.LEGAL,
            Text.of("法律专家", "legal expert"),
            List.of(List.of(EDUCATION), List.of(RESEARCHER, PRACTITIONER)),
            "expert.legal.all");

    private LegalConditions() {}
}
