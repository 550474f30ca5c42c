package org.zhiyuan.station.internal.notice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.Notice;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;

/** Notices and objections (R34, R40, R104), and revocation from case to hand-over (R40, R94). */
public class StationPublicityTest {

    private static final Caller PROVINCE = Callers.province();
    private static final Caller SECOND = Callers.colleague(PROVINCE);
    private static final Contact SOMEBODY = new Contact("周测试", PhoneNumber.of("13800000009"));

    private final StationWorld world = StationWorld.open(Map.of("station.objection.days", 5));

    private static List<Notice> notices(StationWorld world) {
        return world.notices.list(NoticeQuery.ALL, PageRequest.first()).items();
    }

    private int object(Notice notice) {
        return world.objections.object(Callers.anonymous(), notice.id(), "该机构近期受过处罚", SOMEBODY);
    }

    private Station answered(Station station, int number, boolean upheld) {
        world.objections.answer(PROVINCE, station.id(), ExpectedVersion.ANY, number, upheld, "经核查");
        return world.objections.answer(SECOND, station.id(), ExpectedVersion.ANY, number, upheld, "经核查");
    }

    @Test
    public void r34_titleRegisterAndNoticeAreOneAct() {
        StationWorld plain = StationWorld.open();
        Station titled = plain.titled();
        Notice notice = notices(plain).get(0);
        assertEquals(1, notices(plain).size());
        assertEquals("冀志告2026-0001", notice.number());
        assertEquals(NoticeKind.TITLE_GRANTED, notice.kind());
        assertEquals(titled.title().number(), notice.title());
        assertEquals("文件3、文件4", notice.documents());
        StationWorld broken = StationWorld.open();
        Station half = broken.grant(Callers.industry(), broken.approved(), "2026-11-20");
        assertThrows(
                IllegalStateException.class,
                () -> broken.unit.write(() -> {
                    broken.grant(Callers.civilAffairs(), half, "2026-11-20");
                    throw new IllegalStateException("killed");
                }));
        assertTrue(notices(broken).isEmpty());
        assertNull(broken.reader.get(PROVINCE, half.id()).title());
    }

    @Test
    public void r104_byDefaultThereIsNoObjectionPeriod() {
        StationWorld plain = StationWorld.open();
        assertNull(plain.approved().award().publicity());
        assertTrue(notices(plain).isEmpty());
    }

    @Test
    public void r104_noGrantBeforeTheLastDayOfThePeriodIsOver() {
        Station approved = world.approved();
        assertEquals(LocalDate.of(2026, 11, 27), approved.award().publicity().until());
        assertEquals(NoticeKind.OBJECTION_PERIOD, notices(world).get(0).kind());
        assertEquals(LocalDate.of(2026, 11, 27), notices(world).get(0).until());
        world.clock.set("2026-11-27");
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-27"));
        world.clock.set("2026-11-28");
        assertEquals(
                1,
                world.grant(Callers.industry(), approved, "2026-11-27").grants().size());
    }

    @Test
    public void r104_anOpenObjectionKeepsTheGrantUntilTwoOfficialsHaveDismissedIt() {
        Station approved = world.approved();
        assertEquals(1, object(notices(world).get(0)));
        world.clock.set("2026-11-30");
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-27"));
        world.objections.answer(PROVINCE, approved.id(), ExpectedVersion.ANY, 1, false, "查无此事");
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-27"));
        refused(
                ErrorCode.DENIED,
                () -> world.objections.answer(PROVINCE, approved.id(), ExpectedVersion.ANY, 1, false, "查无此事"));
        Station answered = world.objections.answer(SECOND, approved.id(), ExpectedVersion.ANY, 1, false, "查无此事");
        assertFalse(answered.award().objections().get(0).upheld());
        assertNull(answered.proposal());
        refused(
                ErrorCode.CONFLICT,
                () -> world.objections.answer(SECOND, approved.id(), ExpectedVersion.ANY, 1, true, "再答"));
        assertEquals(
                1,
                world.grant(Callers.industry(), approved, "2026-11-27").grants().size());
    }

    @Test
    public void r104_anUpheldObjectionBarsTheGrantAndLetsTheProvinceReject() {
        Station approved = world.approved();
        object(notices(world).get(0));
        refused(
                ErrorCode.CONFLICT,
                () -> world.reviews.review(
                        PROVINCE, approved.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.REJECT, "异议")));
        answered(approved, 1, true);
        world.clock.set("2026-11-30");
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-27"));
        assertEquals(
                StationStage.REJECTED,
                world.reviewed(approved.id(), ReviewDecision.REJECT, "异议成立").stage());
    }

    /** The officials' tasks learn from the changes alone when an act is possible. */
    @Test
    public void r93r104_everyChangeSaysWhatTheGrantWaitsFor() {
        Station approved = world.approved();
        assertEquals("2026-11-27", told("since"));
        object(notices(world).get(0));
        assertEquals("OBJECTION", told("waits"));
        assertNull(told("since"));
        object(notices(world).get(0));
        answered(approved, 1, false);
        assertEquals("another is open", "OBJECTION", told("waits"));
        answered(approved, 2, true);
        assertEquals("UPHELD", told("waits"));
    }

    private String told(String detail) {
        return world.unit.changes().stream()
                .filter(change -> change.kind().equals("station"))
                .reduce((one, next) -> next)
                .orElseThrow()
                .details()
                .get(detail);
    }

    @Test
    public void r104_nobodyObjectsAfterThePeriodOrToAnotherNotice() {
        Station approved = world.approved();
        Notice notice = notices(world).get(0);
        refused(ErrorCode.INVALID, () -> world.objections.object(Callers.anonymous(), notice.id(), " ", SOMEBODY));
        refused(ErrorCode.INVALID, () -> world.objections.object(Callers.anonymous(), notice.id(), "异议", null));
        world.clock.set("2026-11-28");
        refused(ErrorCode.CONFLICT, () -> object(notice));
        world.grant(Callers.industry(), approved, "2026-11-27");
        world.grant(Callers.civilAffairs(), approved, "2026-11-27");
        refused(ErrorCode.CONFLICT, () -> object(notices(world).get(0)));
    }

    @Test
    public void r87_theObjectorsPhoneIsShownForAPurposeAndLogged() {
        Station approved = world.approved();
        object(notices(world).get(0));
        assertFalse(world.unit.lastChange().toString().contains("13800000009"));
        refused(ErrorCode.INVALID, () -> world.objections.disclose(PROVINCE, approved.id(), 1, "看看"));
        assertEquals(
                "13800000009",
                world.objections
                        .disclose(PROVINCE, approved.id(), 1, "电话核实异议")
                        .phone()
                        .reveal());
        refused(ErrorCode.NOT_FOUND, () -> world.objections.disclose(PROVINCE, approved.id(), 2, "电话核实异议"));
    }

    @Test
    public void r40_withoutADecidedCaseNobodyRevokesUnlessTheRuleBookLetsThem() {
        StationWorld plain = StationWorld.open();
        Station titled = plain.titled();
        refused(
                ErrorCode.CONFLICT,
                () -> plain.revocations.revoke(PROVINCE, titled.id(), ExpectedVersion.ANY, "以志愿服务名义营利"));
        StationWorld lenient = StationWorld.open(Map.of("station.revocation.needs-case", 0));
        Station other = lenient.titled();
        assertEquals(
                StationStage.TITLED,
                lenient.revocations
                        .revoke(PROVINCE, other.id(), ExpectedVersion.ANY, "营利")
                        .stage());
        assertEquals(
                StationStage.REVOKED,
                lenient.revocations
                        .revoke(SECOND, other.id(), ExpectedVersion.ANY, "营利")
                        .stage());
    }

    @Test
    public void r40r94_twoOfficialsRevokeThenThePublicAndBothAuthoritiesLearnOfIt() {
        StationWorld plain = StationWorld.open();
        Station titled = plain.titled();
        plain.cases.put(titled.id(), "c".repeat(32));
        Station proposed = plain.revocations.revoke(PROVINCE, titled.id(), ExpectedVersion.ANY, "以志愿服务名义营利");
        assertEquals(StationStage.TITLED, proposed.stage());
        assertTrue(plain.reader.findRegistered(titled.id()).orElseThrow().valid());
        assertTrue(plain.handovers.isEmpty());
        refused(
                ErrorCode.DENIED,
                () -> plain.revocations.revoke(PROVINCE, titled.id(), ExpectedVersion.ANY, "以志愿服务名义营利"));
        assertEquals(
                StationStage.REVOKED,
                plain.revocations
                        .revoke(SECOND, titled.id(), ExpectedVersion.ANY, "以志愿服务名义营利")
                        .stage());
        assertFalse(plain.reader.findRegistered(titled.id()).orElseThrow().valid());
        Notice notice = plain.notices
                .list(new NoticeQuery(null, NoticeKind.TITLE_REVOKED), PageRequest.first())
                .items()
                .get(0);
        assertEquals("以志愿服务名义营利", notice.reason());
        assertEquals(
                List.of(Recipient.CIVIL_AFFAIRS, Recipient.MARKET_REGULATION),
                plain.handovers.stream().map(NewHandover::recipient).toList());
        assertTrue(plain.handovers.get(0).summary().contains("c".repeat(32)));
    }

    @Test
    public void r96_aTitleGivenBackIsPublishedToo() {
        StationWorld plain = StationWorld.open();
        Station titled = plain.titled();
        plain.revocations.withdraw(Callers.station(), titled.id(), ExpectedVersion.ANY, "机构转型");
        assertEquals(
                NoticeKind.TITLE_WITHDRAWN,
                plain.notices
                        .list(new NoticeQuery(null, NoticeKind.TITLE_WITHDRAWN), PageRequest.first())
                        .items()
                        .get(0)
                        .kind());
        StationWorld untitled = StationWorld.open();
        untitled.revocations.withdraw(Callers.station(), untitled.submitted().id(), ExpectedVersion.ANY, "改期");
        assertTrue(notices(untitled).isEmpty());
    }
}
