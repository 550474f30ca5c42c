package org.zhiyuan.expert.internal.rules;

import static org.zhiyuan.expert.ExpertType.MANAGEMENT;
import static org.zhiyuan.expert.internal.rules.Judged.DAY;
import static org.zhiyuan.expert.internal.rules.Judged.merits;

import org.junit.Test;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.Merit;

/** R63 to R69: each alternative alone, and each with one part missing. */
public class ManagementConditionsTest {

    @Test
    public void r63_aCountyDivisionPostInGovernmentOrPublicInstitutionPasses() {
        for (Employer employer : new Employer[] {Employer.GOVERNMENT, Employer.PUBLIC_INSTITUTION}) {
            Judged.of(MANAGEMENT, b -> {
                        b.employer = employer;
                        b.merits = merits(Merit.COUNTY_DIVISION_POST);
                    })
                    .metBy("R63");
        }
    }

    @Test
    public void r63_eachMissingPartFails() {
        Judged.of(MANAGEMENT, b -> b.employer = Employer.GOVERNMENT).unmet("R63", "缺：县处级（含）副职以上职务");
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.COUNTY_DIVISION_POST))
                .unmet("R63", "缺：政府机关或事业单位");
    }

    @Test
    public void r64_aDeputyDivisionPostInUniversityOrInstitutePasses() {
        for (Employer employer : new Employer[] {Employer.UNIVERSITY, Employer.RESEARCH_INSTITUTE}) {
            Judged.of(MANAGEMENT, b -> {
                        b.employer = employer;
                        b.merits = merits(Merit.DEPUTY_DIVISION_POST);
                    })
                    .metBy("R64");
        }
    }

    @Test
    public void r64_eachMissingPartFails() {
        Judged.of(MANAGEMENT, b -> b.employer = Employer.UNIVERSITY).unmet("R64", "缺：副处级以上职务");
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.DEPUTY_DIVISION_POST))
                .unmet("R64", "缺：高校或科研院所");
    }

    @Test
    public void r65_theHeadOfASocialOrganisationPasses() {
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.SOCIAL_ORGANIZATION_HEAD))
                .metBy("R65");
    }

    @Test
    public void r65_moreThan5YearsPassAndExactly5DoNot() {
        Judged.of(MANAGEMENT, b -> b.middleManagementSince = DAY.minusYears(5).minusDays(1))
                .metBy("R65");
        Judged.of(MANAGEMENT, b -> b.middleManagementSince = DAY.minusYears(5)).unmet("R65", "中层以上职务超过5年");
        Judged.of(MANAGEMENT, b -> b.middleManagementSince = DAY.minusYears(5).plusDays(1))
                .unmet("R65", "中层以上职务超过5年");
    }

    @Test
    public void r66_aManagerOfAnInnovationServiceBodyPasses() {
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.INNOVATION_SERVICE_EXECUTIVE))
                .metBy("R66");
    }

    @Test
    public void r67_aManagerOfAnAssociationPasses() {
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.ASSOCIATION_EXECUTIVE))
                .metBy("R67");
    }

    @Test
    public void r68_aManagerOfAnInnovativeFirmPasses() {
        for (Employer employer : new Employer[] {
            Employer.HIGH_TECH_ENTERPRISE,
            Employer.ENTERPRISE,
            Employer.LISTED_OR_STATE_ENTERPRISE,
            Employer.RESEARCH_INSTITUTE
        }) {
            Judged.of(MANAGEMENT, b -> {
                        b.employer = employer;
                        b.merits = merits(Merit.INNOVATIVE_FIRM_EXECUTIVE);
                    })
                    .metBy("R68");
        }
        Judged.of(MANAGEMENT, b -> {
                    b.employer = Employer.GOVERNMENT;
                    b.merits = merits(Merit.INNOVATIVE_FIRM_EXECUTIVE);
                })
                .unmet("R68", "缺：企业或转制院所");
    }

    @Test
    public void r66_r67_r68_failWithoutThePost() {
        Judged none = Judged.of(MANAGEMENT, b -> b.employer = Employer.HIGH_TECH_ENTERPRISE);
        none.unmet("R66", "缺：创新创业和知识产权服务机构高级管理人员");
        none.unmet("R67", "缺：行业协会（学会）及科技类社会组织高级管理人员");
        none.unmet("R68", "缺：创新型企业等高级管理人员");
    }

    @Test
    public void r69_experienceAndKnowledgeAreBothNeeded() {
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.LONG_TERM_IP_MANAGEMENT, Merit.KNOWS_TECHNOLOGY_TRANSFER))
                .metBy("R69");
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.LONG_TERM_IP_MANAGEMENT))
                .unmet("R69", "缺：熟悉科技研发与成果转化工作");
        Judged.of(MANAGEMENT, b -> b.merits = merits(Merit.KNOWS_TECHNOLOGY_TRANSFER))
                .unmet("R69", "缺：长期从事科技和知识产权管理工作");
    }
}
