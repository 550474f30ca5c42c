package org.zhiyuan.handover.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Step;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Receipt;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryHandoverStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** What goes to others outside is followed until there is a receipt, R15, R16, R40, R92. */
public class HandoverCourseTest {

    /** Every day works, so that dates are easily counted. */
    private static final WorkCalendar EVERY_DAY = day -> true;

    private final TestClock clock = new TestClock();
    private final MemoryHandoverStore store = new MemoryHandoverStore();
    private final MemoryUnitOfWork units = new MemoryUnitOfWork(store);
    private final HandoverRegister desk = new HandoverRegister(store, units, RuleParameters.hebei(), EVERY_DAY, clock);
    private final HandoverCourse handovers =
            new HandoverCourse(store, desk, new FiledCities(MemoryCityFilingStore.filed("130100", "130200")));

    @Test
    public void r40r92_aHandoverIsFollowedFromOpenToItsReceipt() {
        Handover opened = desk.open(Callers.province(), matter(Recipient.MARKET_REGULATION));
        assertEquals(HandoverStage.OPEN, opened.stage());
        assertEquals(LocalDate.of(2026, 12, 2), opened.due());
        Handover sent = handovers.send(Callers.province(), opened.id(), ExpectedVersion.version(1), "冀志函〔2026〕7号");
        assertEquals(LocalDate.of(2026, 11, 22), sent.sent().on());
        assertEquals(LocalDate.of(2026, 12, 12), sent.due());
        clock.set("2026-11-30");
        Handover receipted =
                handovers.receipt(Callers.province(), opened.id(), ExpectedVersion.ANY, receipt("2026-11-29"), true);
        assertEquals(HandoverStage.RECEIPTED, receipted.stage());
        assertNull(receipted.due());
        assertEquals("已立案", receipted.receipt().outcome());
        assertEquals(
                List.of("OPEN", "SENT", "RECEIPTED"),
                receipted.history().stream().map(Step::to).toList());
        assertEquals("handover", units.lastChange().kind());
        assertRefused(
                ErrorCode.CONFLICT,
                () -> handovers.receipt(
                        Callers.province(), opened.id(), ExpectedVersion.ANY, receipt("2026-11-29"), true));
    }

    @Test
    public void r16_whatIsReturnedIsSentAgain() {
        Handover opened = handovers.open(Callers.province(), matter(Recipient.CIVIL_AFFAIRS));
        assertRefused(
                ErrorCode.CONFLICT,
                () -> handovers.receipt(
                        Callers.province(), opened.id(), ExpectedVersion.ANY, receipt("2026-11-22"), false));
        handovers.send(Callers.province(), opened.id(), ExpectedVersion.ANY, "函1");
        Handover returned =
                handovers.receipt(Callers.province(), opened.id(), ExpectedVersion.ANY, receipt("2026-11-22"), false);
        assertEquals(HandoverStage.RETURNED, returned.stage());
        assertEquals(LocalDate.of(2026, 12, 2), returned.due());
        assertEquals(
                HandoverStage.SENT,
                handovers
                        .send(Callers.province(), opened.id(), ExpectedVersion.ANY, "函2")
                        .stage());
    }

    @Test
    public void r16_aReceiptIsDatedFromTheDispatchUntilToday() {
        Handover opened = handovers.open(Callers.province(), matter(Recipient.GOVERNMENT));
        handovers.send(Callers.province(), opened.id(), ExpectedVersion.ANY, "函1");
        assertRefused(
                ErrorCode.INVALID,
                () -> handovers.receipt(
                        Callers.province(), opened.id(), ExpectedVersion.ANY, receipt("2026-11-21"), true));
        assertRefused(
                ErrorCode.INVALID,
                () -> handovers.receipt(
                        Callers.province(), opened.id(), ExpectedVersion.ANY, receipt("2026-11-23"), true));
        assertEquals(
                HandoverStage.RECEIPTED,
                handovers
                        .receipt(Callers.province(), opened.id(), ExpectedVersion.ANY, receipt("2026-11-22"), true)
                        .stage());
    }

    @Test
    public void r93_whatIsDueTodayIsNotOverdueAndTomorrowItIs() {
        Handover opened = handovers.open(Callers.province(), matter(Recipient.SUPERVISORY_AUTHORITY));
        HandoverQuery overdue = new HandoverQuery(null, null, null, null, true);
        clock.set(opened.due());
        assertEquals(
                List.of(),
                handovers.list(Callers.province(), overdue, PageRequest.first()).items());
        clock.set(opened.due().plusDays(1));
        assertEquals(
                List.of(opened),
                handovers.list(Callers.province(), overdue, PageRequest.first()).items());
    }

    @Test
    public void r15_theTeamKeepsTheNationalSystemAndSystemsFetchOnlyWhatGoesToSystems() {
        Handover national = desk.open(Callers.province(), matter(Recipient.NATIONAL_SYSTEM));
        clock.advance(Duration.ofMillis(1));
        Handover platform = desk.open(Callers.province(), matter(Recipient.PROVINCIAL_PLATFORM));
        clock.advance(Duration.ofMillis(1));
        Handover authority = desk.open(Callers.province(), matter(Recipient.SUPERVISORY_AUTHORITY));
        assertEquals(List.of(national), list(Callers.provincialTeam()));
        assertEquals(List.of(platform, national), list(Callers.integrator()));
        assertEquals(List.of(authority, platform, national), list(Callers.province()));
        assertRefused(ErrorCode.NOT_FOUND, () -> handovers.get(Callers.integrator(), authority.id()));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> handovers.send(Callers.provincialTeam(), platform.id(), ExpectedVersion.ANY, "x"));
        handovers.send(Callers.provincialTeam(), national.id(), ExpectedVersion.ANY, "全国系统");
        assertEquals(
                HandoverStage.RECEIPTED,
                handovers
                        .receipt(
                                Callers.provincialTeam(),
                                national.id(),
                                ExpectedVersion.ANY,
                                receipt("2026-11-22"),
                                true)
                        .stage());
    }

    @Test
    public void r13_aCitySeesItsOwnOnly() {
        Handover own = handovers.open(Callers.city(), matter(Recipient.MARKET_REGULATION));
        Handover provinces = handovers.open(Callers.province(), matter(Recipient.APPOINTING_AUTHORITY));
        assertRefused(
                ErrorCode.CONFLICT, () -> handovers.open(Callers.city("130300"), matter(Recipient.MARKET_REGULATION)));
        assertEquals(Region.of("130100"), own.region());
        assertEquals(List.of(own), list(Callers.city()));
        assertRefused(ErrorCode.NOT_FOUND, () -> handovers.get(Callers.city("130200"), own.id()));
        assertRefused(ErrorCode.NOT_FOUND, () -> handovers.get(Callers.city(), provinces.id()));
    }

    @Test
    public void r87_theSummaryLosesIdAndPhoneNumbers() {
        Handover opened = desk.open(
                Callers.province(),
                new NewHandover(
                        Recipient.MARKET_REGULATION,
                        null,
                        "case",
                        "1",
                        "负责人11010519491231002X，电话13800000002，信用代码91130102MA0TEXT04W"));
        assertEquals(
                "负责人1101**********002X，电话138****0002，信用代码91130102MA0TEXT04W",
                opened.matter().summary());
    }

    @Test
    public void r16_nobodyElseMayOpenSendOrRead() {
        Handover opened = desk.open(Callers.station(), matter(Recipient.NATIONAL_SYSTEM));
        assertEquals("a station's change leaves it to the province", Region.HEBEI, opened.region());
        for (Role role : EnumSet.of(
                Role.PUBLIC,
                Role.STATION,
                Role.EXPERT,
                Role.ENTERPRISE,
                Role.SME_DEPARTMENT,
                Role.INDUSTRY_DEPARTMENT,
                Role.CIVIL_AFFAIRS_DEPARTMENT)) {
            assertRefused(ErrorCode.DENIED, () -> handovers.open(Callers.of(role), matter(Recipient.GOVERNMENT)));
            assertRefused(ErrorCode.DENIED, () -> handovers.get(Callers.of(role), opened.id()));
            assertRefused(
                    ErrorCode.DENIED, () -> handovers.send(Callers.of(role), opened.id(), ExpectedVersion.ANY, "x"));
            assertRefused(
                    ErrorCode.DENIED,
                    () -> handovers.receipt(
                            Callers.of(role), opened.id(), ExpectedVersion.ANY, receipt("2026-11-22"), true));
        }
        assertRefused(
                ErrorCode.DENIED, () -> handovers.send(Callers.administrator(), opened.id(), ExpectedVersion.ANY, "x"));
    }

    private List<Handover> list(Caller caller) {
        return handovers.list(caller, HandoverQuery.ALL, PageRequest.first()).items();
    }

    private static NewHandover matter(Recipient recipient) {
        return new NewHandover(recipient, "石家庄市某局", "station", "0190", "以志愿服务名义营利");
    }

    private static Receipt receipt(String date) {
        return new Receipt("回执1", LocalDate.parse(date), "王测试", "已立案");
    }

    private static void assertRefused(ErrorCode code, Runnable change) {
        assertEquals(code, assertThrows(PlatformException.class, change::run).code());
    }
}
