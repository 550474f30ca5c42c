package org.zhiyuan.expert.internal.rules;

import static org.zhiyuan.expert.ExpertType.TECHNICAL;
import static org.zhiyuan.expert.internal.rules.Judged.DAY;
import static org.zhiyuan.expert.internal.rules.Judged.merits;

import org.junit.Test;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;

/** R56 to R62: each alternative alone, and each with one part missing. */
public class TechnicalConditionsTest {

    @Test
    public void r56_exactly5YearsOfResearchWithAssociateSeniorTitlePass() {
        for (Employer employer :
                new Employer[] {Employer.UNIVERSITY, Employer.RESEARCH_INSTITUTE, Employer.PUBLIC_INSTITUTION}) {
            Judged.of(TECHNICAL, b -> {
                        b.employer = employer;
                        b.title = TitleLevel.ASSOCIATE_SENIOR;
                        b.researchSince = DAY.minusYears(5);
                    })
                    .metBy("R56");
        }
    }

    @Test
    public void r56_aDoctorateServesInsteadOfTheTitle() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.UNIVERSITY;
                    b.education = Education.DOCTOR;
                    b.researchSince = DAY.minusYears(5);
                })
                .metBy("R56");
    }

    @Test
    public void r56_oneDayShortOf5YearsFails() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.UNIVERSITY;
                    b.title = TitleLevel.SENIOR;
                    b.researchSince = DAY.minusYears(5).plusDays(1);
                })
                .unmet("R56", "缺：相关领域研究工作5年以上");
    }

    @Test
    public void r56_neitherTitleNorDoctorateFails() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.UNIVERSITY;
                    b.title = TitleLevel.INTERMEDIATE;
                    b.education = Education.MASTER;
                    b.researchSince = DAY.minusYears(20);
                })
                .unmet("R56", "缺：副高级及以上职称或博士学位");
    }

    @Test
    public void r56_holdsForPublicResearchOnlyUnlessTheBookSaysOtherwise() {
        Judged.of(TECHNICAL, b -> {
                    b.title = TitleLevel.SENIOR;
                    b.researchSince = DAY.minusYears(20);
                })
                .unmet("R56", "缺：高校、科研院所或事业单位");
        Judged.under("expert.technical.groups", 0, TECHNICAL, b -> {
                    b.title = TitleLevel.SENIOR;
                    b.researchSince = DAY.minusYears(20);
                })
                .metBy("R56", "R58");
    }

    @Test
    public void r57_exactly8YearsOfAGrassrootsResearcherWithIntermediateTitlePass() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.PUBLIC_INSTITUTION;
                    b.title = TitleLevel.INTERMEDIATE;
                    b.industrySince = DAY.minusYears(8);
                    b.merits = merits(Merit.GRASSROOTS_RESEARCHER);
                })
                .metBy("R57");
    }

    @Test
    public void r57_eachMissingPartFails() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.PUBLIC_INSTITUTION;
                    b.title = TitleLevel.INTERMEDIATE;
                    b.industrySince = DAY.minusYears(8).plusDays(1);
                    b.merits = merits(Merit.GRASSROOTS_RESEARCHER);
                })
                .unmet("R57", "缺：相关行业工作8年以上");
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.PUBLIC_INSTITUTION;
                    b.title = TitleLevel.JUNIOR;
                    b.industrySince = DAY.minusYears(8);
                    b.merits = merits(Merit.GRASSROOTS_RESEARCHER);
                })
                .unmet("R57", "缺：中级职称");
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.PUBLIC_INSTITUTION;
                    b.title = TitleLevel.INTERMEDIATE;
                    b.industrySince = DAY.minusYears(8);
                })
                .unmet("R57", "缺：基层科研人员");
    }

    @Test
    public void r58_titleDoctorateOrCertificateEachServe() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.title = TitleLevel.ASSOCIATE_SENIOR;
                })
                .metBy("R58");
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.LISTED_OR_STATE_ENTERPRISE;
                    b.education = Education.DOCTOR;
                })
                .metBy("R58");
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.merits = merits(Merit.SENIOR_PROFESSIONAL_CERTIFICATE);
                })
                .metBy("R58");
    }

    @Test
    public void r58_anIntermediateTitleOrAnotherEmployerFails() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.title = TitleLevel.INTERMEDIATE;
                })
                .unmet("R58", "缺：副高级及以上职称或博士学位或专业技术高级资格或水平证书");
        Judged.of(TECHNICAL, b -> b.merits = merits(Merit.SENIOR_PROFESSIONAL_CERTIFICATE))
                .unmet("R58", "缺：企业");
    }

    @Test
    public void r59_headOrBackboneOfAFirmStrongInResearchPasses() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.HIGH_TECH_ENTERPRISE;
                    b.merits = merits(Merit.TECHNICAL_HEAD_OR_BACKBONE);
                })
                .metBy("R59");
    }

    @Test
    public void r59_anOrdinaryFirmOrAnOrdinaryPostFails() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.merits = merits(Merit.TECHNICAL_HEAD_OR_BACKBONE);
                })
                .unmet("R59", "缺：创新型领军企业");
        Judged.of(TECHNICAL, b -> b.employer = Employer.HIGH_TECH_ENTERPRISE).unmet("R59", "缺：技术负责人或技术骨干");
    }

    @Test
    public void r60_aFirmsHeadWithANationalProjectPasses() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.merits = merits(Merit.TECHNICAL_HEAD_OR_BACKBONE, Merit.NATIONAL_SCIENCE_PROJECT);
                })
                .metBy("R60");
    }

    @Test
    public void r60_eachMissingPartFails() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.merits = merits(Merit.NATIONAL_SCIENCE_PROJECT);
                })
                .unmet("R60", "缺：技术负责人或技术骨干");
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.merits = merits(Merit.TECHNICAL_HEAD_OR_BACKBONE);
                })
                .unmet("R60", "缺：承担过国家科技计划项目");
        Judged.of(TECHNICAL, b -> b.merits = merits(Merit.TECHNICAL_HEAD_OR_BACKBONE, Merit.NATIONAL_SCIENCE_PROJECT))
                .unmet("R60", "缺：企业");
    }

    @Test
    public void r61_anAwardPassesInAFirmAlone() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.ENTERPRISE;
                    b.merits = merits(Merit.PROVINCIAL_SCIENCE_AWARD);
                })
                .metBy("R61");
        Judged.of(TECHNICAL, b -> b.employer = Employer.ENTERPRISE).unmet("R61", "缺：省级及以上科技奖励");
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.UNIVERSITY;
                    b.merits = merits(Merit.PROVINCIAL_SCIENCE_AWARD);
                })
                .unmet("R61", "缺：企业");
    }

    @Test
    public void r62_overseasTalentPassesInAFirmAlone() {
        Judged.of(TECHNICAL, b -> {
                    b.employer = Employer.HIGH_TECH_ENTERPRISE;
                    b.merits = merits(Merit.OVERSEAS_TALENT);
                })
                .metBy("R62");
        Judged.of(TECHNICAL, b -> b.employer = Employer.HIGH_TECH_ENTERPRISE).unmet("R62", "缺：海外从业经历的高层次人才");
    }
}
