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
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;

/** Technical experts (技术专家), R56 to R62: the handbook's two groups, public research and firms, each hold only for those who work there. */
public final class TechnicalConditions {

    private static final String GROUPS = "expert.technical.groups";
    private static final Requirement PUBLIC = employer(
                    "高校、科研院所或事业单位",
                    "works for a university, research institute or public institution",
                    Employer.UNIVERSITY,
                    Employer.RESEARCH_INSTITUTE,
                    Employer.PUBLIC_INSTITUTION)
            .when(GROUPS);
    private static final Requirement FIRM = employer(
                    "企业",
                    "works for a firm",
                    Employer.ENTERPRISE,
                    Employer.HIGH_TECH_ENTERPRISE,
                    Employer.LISTED_OR_STATE_ENTERPRISE)
            .when(GROUPS);
    private static final Requirement HIGH_TITLE_OR_DOCTOR = anyOf(
            of(
                    "副高级及以上职称",
                    "a title of associate senior level or above",
                    facts -> facts.title().atLeast(TitleLevel.ASSOCIATE_SENIOR)),
            of("博士学位", "a doctorate", facts -> facts.education().atLeast(Education.DOCTOR)));
    private static final Requirement TECHNICAL_HEAD =
            merit("技术负责人或技术骨干", "technical head or backbone", Merit.TECHNICAL_HEAD_OR_BACKBONE);

    public static final TypeConditions CONDITIONS = TypeConditions.anyOf(
            ExpertType.TECHNICAL,
            Text.of("技术专家", "technical expert"),
            Alternative.of(
                    "R56",
                    "技术专家(1)A",
                    "副高级及以上职称或博士学位，且在相关领域开展研究工作{expert.technical.research.years}年以上",
                    "associate senior title or above or doctorate, and at least {expert.technical.research.years} "
                            + "years of research in the field",
                    PUBLIC,
                    HIGH_TITLE_OR_DOCTOR,
                    years(
                            "相关领域研究工作%d年以上",
                            "at least %d years of research in the field",
                            "expert.technical.research.years",
                            Profession::researchSince)),
            Alternative.of(
                    "R57",
                    "技术专家(1)B",
                    "基层科研人员，中级职称，从事相关行业工作{expert.technical.industry.years}年以上",
                    "grassroots researcher with an intermediate title and at least {expert.technical.industry.years} years in the industry",
                    PUBLIC,
                    merit("基层科研人员", "grassroots researcher", Merit.GRASSROOTS_RESEARCHER),
                    of("中级职称", "an intermediate title", facts -> facts.title().atLeast(TitleLevel.INTERMEDIATE)),
                    years(
                            "相关行业工作%d年以上",
                            "at least %d years in the industry",
                            "expert.technical.industry.years",
                            Profession::industrySince)),
            Alternative.of(
                    "R58",
                    "技术专家(2)A",
                    "企业：副高及以上职称、博士以上学历，或专业技术高级资格或水平证书",
                    "firm: associate senior title or above, doctorate, or a senior professional certificate",
                    FIRM,
                    anyOf(
                            HIGH_TITLE_OR_DOCTOR,
                            merit(
                                    "专业技术高级资格或水平证书",
                                    "a senior professional certificate",
                                    Merit.SENIOR_PROFESSIONAL_CERTIFICATE))),
            Alternative.of(
                    "R59",
                    "技术专家(2)B",
                    "创新型领军企业、高新技术企业等科技型企业技术负责人及技术骨干",
                    "technical head or backbone of a firm strong in research",
                    employer(
                            "创新型领军企业、高新技术企业等科技型企业",
                            "works for a firm strong in research",
                            Employer.HIGH_TECH_ENTERPRISE),
                    TECHNICAL_HEAD),
            Alternative.of(
                    "R60",
                    "技术专家(2)C",
                    "承担过国家科技计划项目的企业技术负责人及技术骨干",
                    "a firm's technical head or backbone who undertook a national science and technology project",
                    FIRM,
                    TECHNICAL_HEAD,
                    merit(
                            "承担过国家科技计划项目",
                            "undertook a national science and technology project",
                            Merit.NATIONAL_SCIENCE_PROJECT)),
            Alternative.of(
                    "R61",
                    "技术专家(2)D",
                    "省级及以上科技奖励获得者",
                    "winner of a provincial or higher science and technology award",
                    FIRM,
                    merit(
                            "省级及以上科技奖励",
                            "a provincial or higher science and technology award",
                            Merit.PROVINCIAL_SCIENCE_AWARD)),
            Alternative.of(
                    "R62",
                    "技术专家(2)E",
                    "具有海外相应专业领域从业经历的高层次人才",
                    "high-level talent with overseas experience in the field",
                    FIRM,
                    merit("海外从业经历的高层次人才", "high-level talent with overseas experience", Merit.OVERSEAS_TALENT)));

    private TechnicalConditions() {}
}
