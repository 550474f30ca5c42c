package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.WorkingDays;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.TitleSuspension;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.CaseSums;
import org.zhiyuan.supervision.NewCase;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.testkit.MemoryActivityStore;
import org.zhiyuan.testkit.MemoryCaseStore;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** Complaints and their course, R87 to R94. */
public class CaseCourseTest {

    private static final NewCase COMPLAINT =
            new NewCase(CaseKind.FORCED_ASSIGNMENT, "station", "0".repeat(32), "未经同意指派专家");

    private final TestClock clock = new TestClock();
    private final MemoryCaseStore store = new MemoryCaseStore();
    private final MemoryUnitOfWork work = new MemoryUnitOfWork(store);
    private final MemoryStationStore stations = new MemoryStationStore();
    private final CaseParties parties =
            new CaseParties(stations, new MemoryExpertStore(), new MemoryEnterpriseStore(), new MemoryActivityStore());
    private final List<NewHandover> handed = new ArrayList<>();
    private final Set<Applicant> asked = new HashSet<>();
    private final List<String> orders = new ArrayList<>();
    private final CaseCourse cases = new CaseCourse(
            store,
            work,
            RuleParameters.hebei(),
            WorkingDays.china(),
            parties,
            new CaseRecipients((caller, matter) -> {
                handed.add(matter);
                return null;
            }),
            new StationOrders(titles()),
            (caller, applicant) -> tied(applicant),
            clock);
    private final Caller second = Callers.colleague(Callers.province());
    private boolean tied;
    private final Caller province = Callers.province();

    /** Who was told to stop and who may go on again, by case. */
    private TitleSuspension titles() {
        return (TitleSuspension) Proxy.newProxyInstance(
                TitleSuspension.class.getClassLoader(),
                new Class<?>[] {TitleSuspension.class},
                (proxy, method, in) -> orders.add(method.getName() + " " + in[1] + " " + in[2]) ? null : null);
    }

    private void tied(Applicant applicant) {
        asked.add(applicant);
        if (tied) {
            throw PlatformException.denied(Text.of("回避", "tied"));
        }
    }

    /** By both officials. */
    private SupervisionCase decided(CaseId id, CaseStage next, String reason) {
        cases.decide(province, id, ExpectedVersion.ANY, next, reason);
        return cases.decide(second, id, ExpectedVersion.ANY, next, reason);
    }

    private static void refused(ErrorCode code, Runnable work) {
        try {
            work.run();
        } catch (PlatformException e) {
            assertEquals(e.getMessage(), code, e.code());
            return;
        }
        throw new AssertionError("nothing refused, expected " + code);
    }

    private static Activity activity() {
        Instant start = Instant.parse("2026-11-20T01:00:00Z");
        ActivityPlan plan = new ActivityPlan(
                new ServiceTypeId("salon"),
                "沙龙",
                null,
                "长安区",
                new TimeSlot(start, start.plusSeconds(3600)),
                Map.of(),
                List.of(),
                null,
                10);
        Host host = new Host(HostKind.STATION, "0".repeat(32), "站");
        return new Activity(
                new ActivityId(Ids.next(Clock.systemUTC())),
                1,
                Callers.enterprise().account(),
                ActivityStage.RECORDED,
                plan,
                Text.of("沙龙", "salon"),
                false,
                host,
                Region.of("130203"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Rating charged(String remark) {
        return new Rating(new EnterpriseId(Ids.next(Clock.systemUTC())), 1, true, remark, Instant.EPOCH);
    }

    @Test
    public void r88_aChargedAnswerOpensACaseInTheActivitysRegion() {
        Activity activity = activity();
        cases.charged(Callers.enterprise(), activity, charged("收了三百元资料费"));
        SupervisionCase opened =
                cases.list(province, CaseQuery.ALL, PageRequest.first()).items().get(0);
        assertEquals(CaseKind.CHARGED_RECIPIENT, opened.kind());
        assertEquals("activity", opened.subjectKind());
        assertEquals(activity.id().value(), opened.subject());
        assertEquals(Region.of("130203"), opened.region());
        assertEquals(CaseStage.OPENED, opened.stage());
        assertTrue(opened.statement().endsWith("收了三百元资料费"));
        assertEquals(SupervisionOperation.CASE_OPEN, work.lastChange().operation());
    }

    @Test
    public void r88_aLongOrMissingRemarkKeepsNoComplaintOut() {
        cases.charged(Callers.enterprise(), activity(), charged("𠮷".repeat(5000)));
        cases.charged(Callers.enterprise(), activity(), charged(null));
        assertEquals(
                2,
                cases.list(province, CaseQuery.ALL, PageRequest.first()).items().size());
    }

    @Test
    public void r93r107_theNextStepIsDueInTenWorkingDaysAndAnewWithEachDecision() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        assertEquals(LocalDate.of(2026, 12, 4), opened.due());
        clock.set("2026-11-30");
        SupervisionCase warned = decided(opened.id(), CaseStage.WARNED, "属实，首次");
        assertEquals(LocalDate.of(2026, 12, 14), warned.due());
        assertEquals("属实，首次", warned.history().get(1).reason());
        SupervisionCase closed = decided(opened.id(), CaseStage.CLOSED, "已改正");
        assertNull(closed.due());
        assertEquals(3, closed.history().size());
    }

    @Test
    public void r94_theEscalationCantBeSkipped() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        refused(
                ErrorCode.CONFLICT,
                () -> cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.SUSPENDED, "越级"));
        refused(
                ErrorCode.CONFLICT,
                () -> cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.DEADLINE_SET, "越级"));
        for (CaseStage next : List.of(
                CaseStage.WARNED,
                CaseStage.DEADLINE_SET,
                CaseStage.SUSPENDED,
                CaseStage.HANDED_OVER,
                CaseStage.CLOSED)) {
            assertEquals(next, decided(opened.id(), next, "逐级处理").stage());
        }
        refused(
                ErrorCode.CONFLICT,
                () -> cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.OPENED, "重开"));
    }

    @Test
    public void r94r40_aStationIsStoppedByTheThirdStepAndReleasedWhenTheCaseIsClosed() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        decided(opened.id(), CaseStage.WARNED, "首次");
        decided(opened.id(), CaseStage.DEADLINE_SET, "逾期");
        cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.SUSPENDED, "未改正");
        assertEquals("one official stops nobody", List.of(), orders);
        cases.decide(second, opened.id(), ExpectedVersion.ANY, CaseStage.SUSPENDED, "未改正");
        decided(opened.id(), CaseStage.HANDED_OVER, "移送");
        String order = COMPLAINT.subject() + " " + opened.id();
        assertEquals("it lasts while the authority looks into it", List.of("suspend " + order), orders);
        decided(opened.id(), CaseStage.CLOSED, "整改完毕");
        assertEquals(List.of("suspend " + order, "release " + order), orders);
        SupervisionCase other =
                cases.open(Callers.expert(), new NewCase(CaseKind.OTHER, "activity", "0".repeat(32), "经过"));
        decided(other.id(), CaseStage.WARNED, "首次");
        decided(other.id(), CaseStage.CLOSED, "已改正");
        assertEquals(2, orders.size());
    }

    @Test
    public void r16r92_handingOverOpensOneHandoverForEachAuthorityInCharge() {
        Map<CaseKind, List<Recipient>> authorities = Map.of(
                CaseKind.CHARGED_RECIPIENT,
                List.of(Recipient.CIVIL_AFFAIRS),
                CaseKind.PROFIT_UNDER_THE_NAME,
                List.of(Recipient.CIVIL_AFFAIRS, Recipient.MARKET_REGULATION),
                CaseKind.PRIVACY,
                List.of(Recipient.CIVIL_AFFAIRS),
                CaseKind.OTHER,
                List.of(Recipient.CIVIL_AFFAIRS),
                CaseKind.FORCED_ASSIGNMENT,
                List.of(Recipient.SUPERIOR_AUTHORITY, Recipient.SUPERVISORY_AUTHORITY));
        for (CaseKind kind : CaseKind.values()) {
            handed.clear();
            SupervisionCase opened = cases.open(Callers.expert(), new NewCase(kind, "station", "0".repeat(32), "经过"));
            cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.HANDED_OVER, "情节严重");
            assertEquals("proposed is not handed over", List.of(), handed);
            cases.decide(second, opened.id(), ExpectedVersion.ANY, CaseStage.HANDED_OVER, "情节严重");
            assertEquals(
                    authorities.get(kind),
                    handed.stream().map(NewHandover::recipient).toList());
            assertEquals(opened.id().value(), handed.get(0).subject());
            assertTrue(handed.get(0).summary(), handed.get(0).summary().endsWith("情节严重"));
        }
    }

    @Test
    public void r92_aLongReasonKeepsNoHandoverFromBeingOpened() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        decided(opened.id(), CaseStage.HANDED_OVER, "𠮷".repeat(2000));
        assertEquals(2, handed.size());
    }

    private static CaseSums sums(String charged, String refunded, String fine) {
        return new CaseSums(
                new BigDecimal(charged),
                refunded == null ? null : new BigDecimal(refunded),
                refunded == null ? null : LocalDate.of(2026, 11, 20),
                fine == null ? null : new BigDecimal(fine));
    }

    @Test
    public void r88_aFineIsOneToFiveTimesWhatWasCharged() {
        CaseId id = cases.open(Callers.expert(), COMPLAINT).id();
        assertEquals(
                sums("300.50", null, null),
                cases.recordSums(province, id, ExpectedVersion.ANY, sums("300.50", null, null))
                        .sums());
        refused(
                ErrorCode.CONFLICT,
                () -> cases.recordSums(province, id, ExpectedVersion.ANY, sums("300.50", null, "601")));
        decided(id, CaseStage.WARNED, "属实");
        refused(
                ErrorCode.INVALID,
                () -> cases.recordSums(province, id, ExpectedVersion.ANY, sums("300.50", null, "300.49")));
        refused(
                ErrorCode.INVALID,
                () -> cases.recordSums(province, id, ExpectedVersion.ANY, sums("300.50", null, "1502.51")));
        assertEquals(
                sums("300.50", null, "300.50"),
                cases.recordSums(province, id, ExpectedVersion.ANY, sums("300.50", null, "300.50"))
                        .sums());
        SupervisionCase most = cases.recordSums(province, id, ExpectedVersion.ANY, sums("300.50", "300.50", "1502.50"));
        assertEquals(sums("300.50", "300.50", "1502.50"), most.sums());
        assertEquals(
                "what is stated stays with the case",
                most.sums(),
                decided(id, CaseStage.CLOSED, "已退还").sums());
        assertEquals("WARNED", most.stage().name());
    }

    @Test
    public void r88_theBoundsAreThoseInForceAndAreNamed() {
        List<Parameter> book = new ArrayList<>(RuleParameters.hebei().parameters());
        book.add(new Parameter("fine.most", new BigDecimal("2"), LocalDate.of(2026, 12, 1), "test"));
        CaseSums threefold = sums("100", null, "300");
        Fines.check(
                CaseStage.WARNED, threefold, new RuleDay(LocalDate.of(2026, 11, 30), RuleParameters.of("hebei", book)));
        try {
            Fines.check(
                    CaseStage.WARNED,
                    threefold,
                    new RuleDay(LocalDate.of(2026, 12, 1), RuleParameters.of("hebei", book)));
            throw new AssertionError("a threefold fine was taken");
        } catch (PlatformException e) {
            assertEquals("fine", e.problems().get(0).field());
            assertTrue(
                    e.getMessage(),
                    e.problems().get(0).rule().en().contains("1 to 2 times the sum charged, that is 100 to 200 yuan"));
        }
    }

    @Test
    public void r88_sumsHoldTogether() {
        refused(ErrorCode.INVALID, () -> sums("0", null, null));
        refused(ErrorCode.INVALID, () -> sums("1.001", null, null));
        refused(ErrorCode.INVALID, () -> sums("10", "10.01", null));
        refused(ErrorCode.INVALID, () -> new CaseSums(null, null, null, BigDecimal.TEN));
        refused(ErrorCode.INVALID, () -> new CaseSums(BigDecimal.TEN, BigDecimal.ONE, null, null));
        CaseId id = cases.open(Callers.expert(), COMPLAINT).id();
        refused(
                ErrorCode.INVALID,
                () -> cases.recordSums(
                        province,
                        id,
                        ExpectedVersion.ANY,
                        new CaseSums(BigDecimal.TEN, BigDecimal.ONE, LocalDate.of(2026, 11, 23), null)));
        refused(
                ErrorCode.DENIED,
                () -> cases.recordSums(Callers.city(), id, ExpectedVersion.ANY, sums("10", null, null)));
        decided(id, CaseStage.UNFOUNDED, "不实");
        refused(ErrorCode.CONFLICT, () -> cases.recordSums(province, id, ExpectedVersion.ANY, sums("10", null, null)));
    }

    @Test
    public void r94_aDecisionNeedsAReasonAndAStage() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        refused(
                ErrorCode.INVALID,
                () -> cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.WARNED, " "));
        refused(ErrorCode.INVALID, () -> cases.decide(province, opened.id(), ExpectedVersion.ANY, null, "原因"));
    }

    @Test
    public void f18_aStaleDecisionIsRefused() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.WARNED, "属实");
        refused(
                ErrorCode.STALE,
                () -> cases.decide(
                        province, opened.id(), ExpectedVersion.version(opened.version()), CaseStage.CLOSED, "结案"));
    }

    @Test
    public void anyoneSignedInMayComplainAndFewMayReadOrDecide() {
        Set<Role> openers = EnumSet.of(Role.PROVINCE, Role.CITY, Role.STATION, Role.EXPERT, Role.ENTERPRISE);
        Set<Role> readers = EnumSet.of(Role.PROVINCE, Role.CITY, Role.CIVIL_AFFAIRS_DEPARTMENT);
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        for (Role role : Role.values()) {
            Caller caller = Callers.of(role);
            if (openers.contains(role)) {
                assertEquals(caller.region(), cases.open(caller, COMPLAINT).region());
            } else {
                refused(ErrorCode.DENIED, () -> cases.open(caller, COMPLAINT));
            }
            if (readers.contains(role)) {
                assertEquals(opened, cases.get(caller, opened.id()));
            } else {
                refused(ErrorCode.DENIED, () -> cases.get(caller, opened.id()));
                refused(ErrorCode.DENIED, () -> cases.list(caller, CaseQuery.ALL, PageRequest.first()));
            }
            if (role != Role.PROVINCE) {
                refused(
                        ErrorCode.DENIED,
                        () -> cases.decide(caller, opened.id(), ExpectedVersion.ANY, CaseStage.WARNED, "原因"));
            }
        }
    }

    @Test
    public void aCitySeesItsOwnCasesOnly() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        refused(ErrorCode.NOT_FOUND, () -> cases.get(Callers.city("130200"), opened.id()));
        assertTrue(cases.list(Callers.city("130200"), CaseQuery.ALL, PageRequest.first())
                .items()
                .isEmpty());
        assertEquals(
                1,
                cases.list(Callers.city("130100"), CaseQuery.ALL, PageRequest.first())
                        .items()
                        .size());
    }

    @Test
    public void r94_aDecisionTakesEffectOnlyWhenASecondOfficialDecidesAlike() {
        SupervisionCase opened = cases.open(Callers.expert(), COMPLAINT);
        SupervisionCase proposed =
                cases.decide(province, opened.id(), ExpectedVersion.version(opened.version()), CaseStage.WARNED, "属实");
        assertEquals(CaseStage.OPENED, proposed.stage());
        assertEquals(opened.due(), proposed.due());
        assertEquals(province.account(), proposed.proposal().by());
        assertEquals("WARNED", work.lastChange().details().get("proposed"));
        refused(
                ErrorCode.DENIED,
                () -> cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.WARNED, "属实"));
        SupervisionCase other = cases.decide(second, opened.id(), ExpectedVersion.ANY, CaseStage.UNFOUNDED, "不属实");
        assertEquals(
                "another decision replaces what was proposed",
                second.account(),
                other.proposal().by());
        assertEquals(CaseStage.OPENED, other.stage());
        SupervisionCase settled =
                cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.UNFOUNDED, "同意不属实");
        assertEquals(CaseStage.UNFOUNDED, settled.stage());
        assertNull(settled.proposal());
        assertEquals(second.account().value(), work.lastChange().details().get("proposedBy"));
    }

    @Test
    public void r94_whoIsTiedToAPartyNeitherProposesNorConfirms() {
        Station station = stations.insert(Stations.station(StationStage.TITLED));
        NewCase complaint = new NewCase(
                CaseKind.PROFIT_UNDER_THE_NAME, "station", station.id().value(), "以工作站名义收费");
        SupervisionCase opened = cases.open(Callers.expert(), complaint);
        tied = true;
        refused(
                ErrorCode.DENIED,
                () -> cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.WARNED, "属实"));
        tied = false;
        cases.decide(province, opened.id(), ExpectedVersion.ANY, CaseStage.WARNED, "属实");
        tied = true;
        refused(ErrorCode.DENIED, () -> cases.decide(second, opened.id(), ExpectedVersion.ANY, CaseStage.WARNED, "属实"));
        assertEquals(1, asked.size());
        Applicant applicant = asked.iterator().next();
        assertEquals(Set.of(Callers.expert().account(), station.owner()), applicant.accounts());
        assertEquals(Set.of(station.application().creditCode()), applicant.units());
        assertEquals(Set.of(station.application().principalId()), applicant.persons());
    }
}
