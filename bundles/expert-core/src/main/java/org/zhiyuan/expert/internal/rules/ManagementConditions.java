package org.zhiyuan.expert.internal.rules;

import static org.zhiyuan.expert.internal.rules.Requirement.anyOf;
import static org.zhiyuan.expert.internal.rules.Requirement.employer;
import static org.zhiyuan.expert.internal.rules.Requirement.merit;
import static org.zhiyuan.expert.internal.rules.Requirement.moreThanYears;

import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.Profession;

/** Management experts (管理专家), R63 to R69. */
public final class ManagementConditions {

    public static final TypeConditions CONDITIONS = TypeConditions.anyOf(
            ExpertType.MANAGEMENT,
            Text.of("管理专家", "management expert"),
            Alternative.of(
                    "R63",
                    "管理专家(1)",
                    "担任政府机关或事业单位县处级（含）副职以上职务",
                    "deputy county-division post or above in government or a public institution",
                    employer(
                            "政府机关或事业单位",
                            "works for government or a public institution",
                            Employer.GOVERNMENT,
                            Employer.PUBLIC_INSTITUTION),
                    merit("县处级（含）副职以上职务", "a deputy county-division post or above", Merit.COUNTY_DIVISION_POST)),
            Alternative.of(
                    "R64",
                    "管理专家(2)",
                    "担任高校、科研院所副处级以上职务",
                    "deputy division post or above in a university or research institute",
                    employer(
                            "高校或科研院所",
                            "works for a university or research institute",
                            Employer.UNIVERSITY,
                            Employer.RESEARCH_INSTITUTE),
                    merit("副处级以上职务", "a deputy division post or above", Merit.DEPUTY_DIVISION_POST)),
            Alternative.of(
                    "R65",
                    "管理专家(3)",
                    "担任社会团体负责人，或担任中层以上职务超过{expert.management.post.years}年",
                    "head of a social organisation, or more than {expert.management.post.years} years in a post of middle level or above",
                    anyOf(
                            merit("社会团体负责人", "head of a social organisation", Merit.SOCIAL_ORGANIZATION_HEAD),
                            moreThanYears(
                                    "中层以上职务超过%d年",
                                    "more than %d years in a post of middle level or above",
                                    "expert.management.post.years",
                                    Profession::middleManagementSince))),
            Alternative.of(
                    "R66",
                    "管理专家(4)",
                    "创新创业和知识产权服务机构的高级管理人员",
                    "senior manager of an innovation or intellectual property service body",
                    merit(
                            "创新创业和知识产权服务机构高级管理人员",
                            "senior manager of an innovation or intellectual property service body",
                            Merit.INNOVATION_SERVICE_EXECUTIVE)),
            Alternative.of(
                    "R67",
                    "管理专家(5)",
                    "行业协会（学会）及科技类社会组织等的高级管理人员",
                    "senior manager of an industry association or a science and technology organisation",
                    merit(
                            "行业协会（学会）及科技类社会组织高级管理人员",
                            "senior manager of an industry association or a science and technology organisation",
                            Merit.ASSOCIATION_EXECUTIVE)),
            Alternative.of(
                    "R68",
                    "管理专家(6)",
                    "国家和省级创新型企业、龙头骨干企业、高新技术企业、转制院所等的高级管理人员",
                    "senior manager of an innovative, leading or high-tech firm or a converted institute",
                    employer(
                            "企业或转制院所",
                            "works for a firm or a converted institute",
                            Employer.HIGH_TECH_ENTERPRISE,
                            Employer.ENTERPRISE,
                            Employer.LISTED_OR_STATE_ENTERPRISE,
                            Employer.RESEARCH_INSTITUTE),
                    merit("创新型企业等高级管理人员", "senior manager of such a firm", Merit.INNOVATIVE_FIRM_EXECUTIVE)),
            Alternative.of(
                    "R69",
                    "管理专家(7)",
                    "长期从事科技和知识产权管理工作，熟悉相关领域科技研发与成果转化工作",
                    "long in science and intellectual property management, and knows research and technology transfer",
                    merit(
                            "长期从事科技和知识产权管理工作",
                            "long in science and intellectual property management",
                            Merit.LONG_TERM_IP_MANAGEMENT),
                    merit("熟悉科技研发与成果转化工作", "knows research and technology transfer", Merit.KNOWS_TECHNOLOGY_TRANSFER)));

    private ManagementConditions() {}
}
