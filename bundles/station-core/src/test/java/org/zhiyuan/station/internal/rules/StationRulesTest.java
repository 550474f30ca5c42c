package org.zhiyuan.station.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.station.Penalty;
import org.zhiyuan.station.PriorityClass;
import org.zhiyuan.station.Qualification;
import org.zhiyuan.station.StaffMember;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

public class StationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final StationRules rules = new StationRules(RuleParameters.hebei());

    private Finding finding(String id, Consumer<Stations.Builder> change) {
        return finding(id, TODAY, change);
    }

    private Finding finding(String id, LocalDate day, Consumer<Stations.Builder> change) {
        List<Finding> found = rules.judge(Stations.builder().with(change), day).findings().stream()
                .filter(finding -> finding.clause().id().equals(id))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private void expect(Outcome outcome, String id, Consumer<Stations.Builder> change) {
        Finding finding = finding(id, change);
        assertEquals(finding.found().en(), outcome, finding.outcome());
    }

    @Test
    public void r17ToR41_everyConditionIsListedOnceInTheHandbooksOrderWithItsSource() {
        Verdict verdict = rules.judge(Stations.application(), TODAY);
        assertEquals(
                List.of(
                        "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26", "R29", "R30", "R31",
                        "R32", "R33", "R37", "R41"),
                verdict.findings().stream()
                        .map(finding -> finding.clause().id())
                        .toList());
        verdict.findings()
                .forEach(finding -> assertTrue(
                        finding.clause().source(), finding.clause().source().startsWith("手册六(二)")));
        assertEquals("hebei-2020:1", verdict.ruleBook());
        assertEquals(TODAY, verdict.asOf());
    }

    @Test
    public void r19r21r24_aValidApplicationWaitsForExactlyThreeJudgements() {
        Verdict verdict = rules.judge(Stations.application(), TODAY);
        assertTrue(verdict.acceptable());
        assertEquals(
                List.of("R19", "R21", "R24"),
                verdict.obstacles().stream()
                        .map(finding -> finding.clause().id())
                        .toList());
    }

    @Test
    public void r19r21r24_withoutAStatementThereIsNothingToJudge() {
        expect(Outcome.FAILED, "R19", builder -> builder.finances = " ");
        expect(Outcome.FAILED, "R19", builder -> builder.smeServiceOrganization = false);
        expect(Outcome.FAILED, "R21", builder -> builder.team = null);
        expect(Outcome.FAILED, "R24", builder -> builder.standing = "");
    }

    @Test
    public void r17_individualBusinessIsNoLegalPerson() {
        expect(Outcome.FAILED, "R17", builder -> builder.creditCode = CreditCode.of("92130102MA0TEXT04R"));
        expect(Outcome.PASSED, "R17", builder -> builder.creditCode = CreditCode.of("52130102MA0TEXT04X"));
        expect(Outcome.PASSED, "R17", builder -> builder.creditCode = CreditCode.of("12130102MA0TEXT042"));
    }

    @Test
    public void r18_thirdAnniversaryPassesAndTheDayBeforeFails() {
        expect(Outcome.PASSED, "R18", builder -> builder.foundedOn = LocalDate.of(2023, 11, 22));
        Finding early = finding("R18", builder -> builder.foundedOn = LocalDate.of(2023, 11, 23));
        assertEquals(Outcome.FAILED, early.outcome());
        assertTrue(early.found().zh(), early.found().zh().contains("2026-11-23"));
        expect(Outcome.FAILED, "R18", builder -> builder.foundedOn = null);
    }

    @Test
    public void r18_foundedOnLeapDayIsThreeYearsOldOnTheFirstOfMarch() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        Finding early = finding("R18", LocalDate.of(2027, 2, 28), builder -> builder.foundedOn = leap);
        assertEquals(Outcome.FAILED, early.outcome());
        assertTrue(early.found().en(), early.found().en().contains("2027-03-01"));
        assertEquals(
                Outcome.PASSED,
                finding("R18", LocalDate.of(2027, 3, 1), builder -> builder.foundedOn = leap)
                        .outcome());
    }

    @Test
    public void r20_exactly80PercentPasses() {
        expect(Outcome.PASSED, "R20", builder -> builder.staff = Stations.staff(4, 1));
        expect(Outcome.PASSED, "R20", builder -> builder.staff = Stations.staff(800, 200));
        expect(Outcome.PASSED, "R20", builder -> builder.staff = Stations.staff(1, 0));
    }

    @Test
    public void r20_79point9PercentFailsAndSaysHowManyAreMissing() {
        Finding finding = finding("R20", builder -> builder.staff = Stations.staff(799, 201));
        assertEquals(Outcome.FAILED, finding.outcome());
        assertEquals("1000人中799人达到，占79.9%；至少需800人，还差1人", finding.found().zh());
        assertEquals(
                "799 of 1000 qualify, 79.9 %; at least 800 are needed, 1 are missing",
                finding.found().en());
        expect(Outcome.FAILED, "R20", builder -> builder.staff = Stations.staff(3, 1));
    }

    @Test
    public void r20_79point99PercentFails() {
        Finding finding = finding("R20", builder -> builder.staff = Stations.staff(1599, 401));
        assertEquals(Outcome.FAILED, finding.outcome());
        expect(Outcome.PASSED, "R20", builder -> builder.staff = Stations.staff(1600, 400));
    }

    @Test
    public void r20_zeroStaffFails() {
        expect(Outcome.FAILED, "R20", builder -> builder.staff = List.of());
    }

    @Test
    public void r100_educationAndTitleMustBothBeMet() {
        StaffMember educated = StaffMember.of("甲", Education.DOCTOR, TitleLevel.JUNIOR);
        StaffMember titled = StaffMember.of("乙", Education.BELOW_COLLEGE, TitleLevel.SENIOR);
        StaffMember both = StaffMember.of("丙", Education.COLLEGE, TitleLevel.INTERMEDIATE);
        expect(Outcome.PASSED, "R20", builder -> builder.staff = List.of(both));
        expect(Outcome.FAILED, "R20", builder -> builder.staff = List.of(both, educated));
        expect(Outcome.FAILED, "R20", builder -> builder.staff = List.of(both, titled));
    }

    @Test
    public void r22_qualificationCountsThroughItsLastDay() {
        expect(
                Outcome.PASSED,
                "R22",
                builder -> builder.qualifications = List.of(new Qualification("资格", "工信厅", "1", null, TODAY)));
        expect(
                Outcome.PASSED,
                "R22",
                builder -> builder.qualifications = List.of(new Qualification("资格", "工信厅", "1", null, null)));
        Finding expired = finding(
                "R22",
                builder -> builder.qualifications =
                        List.of(new Qualification("资格", "工信厅", "1", null, TODAY.minusDays(1))));
        assertEquals(Outcome.FAILED, expired.outcome());
        assertTrue(expired.found().zh().contains("2026-11-21"));
    }

    @Test
    public void r22_issuerAndNumberAreNeededAndOneGoodQualificationIsEnough() {
        Qualification noIssuer = new Qualification("资格", "", "1", null, null);
        Qualification noNumber = new Qualification("资格", "工信厅", null, null, null);
        expect(Outcome.FAILED, "R22", builder -> builder.qualifications = List.of());
        expect(Outcome.FAILED, "R22", builder -> builder.qualifications = List.of(noIssuer, noNumber));
        expect(
                Outcome.PASSED,
                "R22",
                builder -> builder.qualifications =
                        List.of(noIssuer, noNumber, new Qualification("资格", "协会", "2", null, null)));
    }

    @Test
    public void r23_eachOfTheSixDocumentsIsNamedWhenMissing() {
        for (ManagementDocument document : ManagementDocument.values()) {
            Set<ManagementDocument> five = EnumSet.complementOf(EnumSet.of(document));
            Finding finding = finding("R23", builder -> builder.managementDocuments = five);
            assertEquals(document.name(), Outcome.FAILED, finding.outcome());
            assertEquals(
                    "lacks " + document.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    finding.found().en());
        }
        assertEquals(
                "缺少管理制度、服务流程、收费标准、服务质量保证措施、发展规划、年度目标",
                finding("R23", builder -> builder.managementDocuments = Set.of())
                        .found()
                        .zh());
    }

    @Test
    public void r25_breachOrBadCreditFails() {
        expect(Outcome.FAILED, "R25", builder -> builder.conduct = new Conduct(true, null, false, List.of()));
        expect(Outcome.FAILED, "R25", builder -> builder.conduct = new Conduct(true, false, false, List.of()));
        expect(Outcome.FAILED, "R25", builder -> builder.conduct = new Conduct(false, true, false, List.of()));
    }

    @Test
    public void r25r26_whatIsNotStatedIsNoCleanDeclaration() {
        for (Conduct open : new Conduct[] {null, new Conduct(null, null, null, null)}) {
            expect(Outcome.FAILED, "R25", builder -> builder.conduct = open);
            expect(Outcome.FAILED, "R26", builder -> builder.conduct = open);
        }
        expect(Outcome.FAILED, "R25", builder -> builder.conduct = new Conduct(null, false, false, List.of()));
        Finding credit = finding("R25", builder -> builder.conduct = new Conduct(false, null, false, List.of()));
        assertEquals(Outcome.FAILED, credit.outcome());
        assertTrue(credit.found().zh(), credit.found().zh().contains("未说明"));
        assertTrue(credit.found().en(), credit.found().en().contains("not stated"));
        expect(Outcome.PASSED, "R25", builder -> builder.conduct = new Conduct(false, false, null, List.of()));
        expect(Outcome.FAILED, "R26", builder -> builder.conduct = new Conduct(false, false, null, List.of()));
        expect(Outcome.PASSED, "R26", builder -> builder.conduct = new Conduct(null, null, false, List.of()));
    }

    @Test
    public void r37_whoIsInNoListedClassPassesNothingAndFailsNothing() {
        expect(Outcome.NOT_RELIED_ON, "R37", builder -> builder.priorities = Set.of());
        expect(Outcome.PASSED, "R37", builder -> builder.priorities = Set.of(new PriorityClass("SME_PARK")));
    }

    @Test
    public void r37_priorityIsShownAndChangesNoOtherFinding() {
        Verdict plain = rules.judge(Stations.builder().with(builder -> builder.foundedOn = TODAY), TODAY);
        Verdict first = rules.judge(
                Stations.builder().with(builder -> {
                    builder.foundedOn = TODAY;
                    builder.priorities = Set.of(new PriorityClass("SME_PARK"), new PriorityClass("INNOVATION_BASE"));
                }),
                TODAY);
        for (int i = 0; i < plain.findings().size(); i++) {
            Finding before = plain.findings().get(i);
            assertTrue(
                    before.clause().id(),
                    before.clause().id().equals("R37")
                            || before.outcome() == first.findings().get(i).outcome());
        }
        assertEquals(
                "属于优先遴选的类别：中小企业园区、中小企业公共服务示范平台",
                finding(
                                "R37",
                                builder -> builder.priorities = Set.of(
                                        new PriorityClass("DEMONSTRATION_PLATFORM"), new PriorityClass("SME_PARK")))
                        .found()
                        .zh());
    }

    @Test
    public void r41_contactPersonMustBeNamed() {
        expect(Outcome.FAILED, "R41", builder -> builder.contact = null);
        expect(Outcome.FAILED, "R41", builder -> builder.contact = new Contact("", builder.contact.phone()));
        expect(Outcome.FAILED, "R41", builder -> builder.contact = new Contact("钱测试", null));
        assertNull(finding("R41", builder -> {}).barredUntil());
    }

    private static StaffMember person(String name, String idNumber, String bornOn, TitleLevel title) {
        return new StaffMember(
                name,
                Education.COLLEGE,
                title,
                idNumber == null ? null : IdNumber.of(idNumber),
                bornOn == null ? null : LocalDate.parse(bornOn));
    }

    private Finding share(StaffMember... lines) {
        return finding("R20", builder -> builder.staff = List.of(lines));
    }

    @Test
    public void r20r33_aPersonCountsOnceByIdNumberOrNameAndBirth() {
        StaffMember good = person("甲", "13010219611122001X", null, TitleLevel.INTERMEDIATE);
        StaffMember other = person("乙", null, null, TitleLevel.NONE);
        Finding once = share(good, good, good, good, other);
        assertEquals(Outcome.FAILED, once.outcome());
        assertEquals(
                "1 of 2 qualify, 50.0 %; at least 2 are needed, 1 are missing (3 lines repeat somebody, who counts once)",
                once.found().en());
        assertEquals(
                "by name and birth, however it is written",
                Outcome.FAILED,
                share(
                                good,
                                person("甲 ", null, "1961-11-22", TitleLevel.INTERMEDIATE),
                                person("甲", null, null, TitleLevel.INTERMEDIATE),
                                person("甲", null, null, TitleLevel.INTERMEDIATE),
                                other)
                        .outcome());
        assertEquals(
                "two people of one name",
                Outcome.PASSED,
                share(
                                good,
                                person("甲", "130203196011230036", null, TitleLevel.SENIOR),
                                person("丙", null, "1980-01-01", TitleLevel.SENIOR),
                                person("丙", null, "1980-01-02", TitleLevel.SENIOR),
                                other)
                        .outcome());
        assertEquals(
                "one number under two names is one person",
                Outcome.FAILED,
                share(good, person("甲某", "13010219611122001X", null, TitleLevel.INTERMEDIATE), other)
                        .outcome());
        assertEquals(
                "who is stated twice counts by the least",
                Outcome.FAILED,
                share(good, person("甲", "13010219611122001X", null, TitleLevel.NONE))
                        .outcome());
        assertEquals(
                "staff[0].bornOn",
                StationWorld.refused(
                                ErrorCode.INVALID,
                                () -> Stations.builder()
                                        .with(builder -> builder.staff = List.of(
                                                person("甲", "13010219611122001X", "1961-11-23", TitleLevel.NONE))))
                        .problems()
                        .get(0)
                        .field());
    }

    @Test
    public void r26_aPenaltyOfTomorrowIsRefusedAndOneOfTodayBars() {
        expect(
                Outcome.FAILED,
                "R26",
                builder -> builder.conduct =
                        new Conduct(false, false, false, List.of(new Penalty(TODAY.plusDays(1), "局", "因", false))));
        expect(
                Outcome.BARRED,
                "R26",
                builder -> builder.conduct =
                        new Conduct(false, false, false, List.of(new Penalty(TODAY, "局", "因", false))));
    }

    @Test
    public void r37_theClassesAreTheBooksOnBothSidesOfTheDayTwoWereJoined() {
        StationApplication joined = Stations.builder().with(builder -> {
            builder.priorities = Set.of(new PriorityClass("DEMONSTRATION_PLATFORM_BASE"));
            builder.foundedOn = LocalDate.of(2010, 1, 1);
        });
        StationApplication earlier = Stations.builder()
                .with(builder -> builder.priorities =
                        Set.of(new PriorityClass("INNOVATION_BASE"), new PriorityClass("DEMONSTRATION_PLATFORM")));
        LocalDate from = LocalDate.of(2025, 10, 21);
        assertEquals(Outcome.NOT_RELIED_ON, r37(joined, from.minusDays(1)).outcome());
        assertEquals("属于优先遴选的类别：中小企业公共服务示范平台（基地）", r37(joined, from).found().zh());
        assertEquals(Outcome.PASSED, r37(earlier, from.minusDays(1)).outcome());
        assertEquals(
                "a title of before runs to its own end",
                Outcome.PASSED,
                r37(earlier, from).outcome());
    }

    private Finding r37(StationApplication application, LocalDate day) {
        return rules.judge(application, day).findings().stream()
                .filter(finding -> finding.clause().id().equals("R37"))
                .findFirst()
                .orElseThrow();
    }
}
