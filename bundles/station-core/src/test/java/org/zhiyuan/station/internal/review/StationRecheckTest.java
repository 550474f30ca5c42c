package org.zhiyuan.station.internal.review;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
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
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.NewEntry;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.station.Penalty;
import org.zhiyuan.station.Qualification;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.SyncState;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;

/** What changes after an approval: conditions judged again at grant and admission (R26, R14), and the ways out of the joint grant. */
public class StationRecheckTest {

    private static final Caller STATION = Callers.station();
    private static final Caller PROVINCE = Callers.province();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Conduct CLEAN = new Conduct(false, false, false, List.of());
    private static final Conduct INVESTIGATED = new Conduct(false, false, true, List.of());

    private final StationWorld world = StationWorld.open();

    private static Conduct punished(String day) {
        return new Conduct(false, false, false, List.of(new Penalty(LocalDate.parse(day), "市场监管局", "虚假宣传", false)));
    }

    private Station recorded(Caller by, StationId id, Conduct conduct) {
        return world.conduct.record(by, id, ExpectedVersion.ANY, conduct, "信用中国公示");
    }

    private static List<String> clauses(PlatformException refusal) {
        return refusal.findings().stream().map(finding -> finding.clause().id()).toList();
    }

    private Station approvedUntil(LocalDate validUntil) {
        Station draft = world.applications.draft(
                STATION,
                world.application(builder ->
                        builder.qualifications = List.of(new Qualification("资格", "工信厅", "1", null, validUntil))));
        Station submitted = world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY);
        world.recommendations.assess(Callers.city(), submitted.id(), ExpectedVersion.ANY, Stations.assessment());
        world.consented(submitted.id());
        return world.reviewed(submitted.id(), ReviewDecision.APPROVE, null);
    }

    @Test
    public void r22r14_aQualificationThatExpiresBetweenApprovalAndGrantStopsBothHalves() {
        Station approved = approvedUntil(LocalDate.of(2026, 11, 30));
        world.clock.set("2026-11-30");
        assertEquals(
                1,
                world.grant(Callers.industry(), approved, "2026-11-30").grants().size());
        world.clock.set("2026-12-01");
        assertEquals(
                List.of("R22"),
                clauses(refused(
                        ErrorCode.CONFLICT, () -> world.grant(Callers.civilAffairs(), approved, "2026-11-30"))));
        StationWorld other = StationWorld.open();
        other.clock.set("2026-12-01");
        assertEquals(
                2,
                other.grant(
                                Callers.civilAffairs(),
                                other.grant(Callers.industry(), other.approved(), "2026-11-30"),
                                "2026-12-01")
                        .grants()
                        .size());
    }

    @Test
    public void r26_anInvestigationThatBeginsAfterTheApprovalStopsTheGrantUntilAnAgencyRecordsItsEnd() {
        Station approved = world.approved();
        Station recorded = recorded(STATION, approved.id(), INVESTIGATED);
        assertEquals(CLEAN, recorded.application().conduct());
        assertEquals(STATION.account(), recorded.examination().conduct().get(0).by());
        assertEquals("true", world.unit.lastChange().details().get("underInvestigation"));
        PlatformException refusal =
                refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-20"));
        assertEquals(List.of("R26"), clauses(refusal));
        refused(ErrorCode.DENIED, () -> recorded(STATION, approved.id(), CLEAN));
        recorded(Callers.city(), approved.id(), CLEAN);
        assertEquals(
                1,
                world.grant(Callers.industry(), approved, "2026-11-20").grants().size());
    }

    @Test
    public void r26_thePenaltyOnRecordShowsWhenItsBarLifts() {
        Station approved = world.approved();
        recorded(PROVINCE, approved.id(), punished("2026-11-22"));
        Finding bar = refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-20"))
                .findings()
                .get(0);
        assertEquals(LocalDate.of(2029, 11, 22), bar.barredUntil());
        refused(ErrorCode.DENIED, () -> recorded(STATION, approved.id(), CLEAN));
        Conduct more = new Conduct(false, true, false, punished("2026-11-22").penalties());
        assertEquals(
                2,
                recorded(STATION, approved.id(), more).examination().conduct().size());
    }

    @Test
    public void r26_aRecordIsWholeDatedAndOfSomethingThatIsStillOpen() {
        Station draft = world.drafted();
        refused(ErrorCode.CONFLICT, () -> recorded(STATION, draft.id(), INVESTIGATED));
        Station submitted = world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY);
        refused(ErrorCode.INVALID, () -> recorded(STATION, submitted.id(), new Conduct(null, false, false, List.of())));
        refused(ErrorCode.INVALID, () -> recorded(STATION, submitted.id(), punished("2026-11-23")));
        refused(ErrorCode.INVALID, () -> recorded(STATION, submitted.id(), null));
        refused(
                ErrorCode.INVALID,
                () -> world.conduct.record(STATION, submitted.id(), ExpectedVersion.ANY, CLEAN, " "));
        refused(ErrorCode.NOT_FOUND, () -> recorded(Callers.city("130200"), submitted.id(), CLEAN));
        world.revocations.withdraw(STATION, submitted.id(), ExpectedVersion.ANY, "改期");
        refused(ErrorCode.CONFLICT, () -> recorded(STATION, submitted.id(), INVESTIGATED));
    }

    @Test
    public void r26_whatIsOnRecordBarsTheApprovalAndANewSubmissionToo() {
        Station recommended = world.recommended();
        recorded(Callers.city(), recommended.id(), INVESTIGATED);
        refused(ErrorCode.CONFLICT, () -> world.reviewed(recommended.id(), ReviewDecision.APPROVE, null));
        world.reviewed(recommended.id(), ReviewDecision.SUPPLEMENT, "请说明被调查情况");
        refused(ErrorCode.CONFLICT, () -> world.applications.submit(STATION, recommended.id(), ExpectedVersion.ANY));
        recorded(PROVINCE, recommended.id(), CLEAN);
        assertEquals(
                StationStage.CITY_ASSESSMENT,
                world.applications
                        .submit(STATION, recommended.id(), ExpectedVersion.ANY)
                        .stage());
    }

    @Test
    public void r26_nobodyIsAdmittedWhileABarLasts() {
        Station titled = world.titled();
        NewEntry entry = new NewEntry("N-1", DAY, SyncState.SYNCED, null);
        world.registrations.registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry);
        world.registrations.registerNationally(Callers.provincialTeam(), titled.id(), ExpectedVersion.ANY, entry);
        recorded(PROVINCE, titled.id(), INVESTIGATED);
        assertEquals(
                List.of("R26"),
                clauses(refused(
                        ErrorCode.CONFLICT,
                        () -> world.registrations.admit(
                                Callers.provincialTeam(), titled.id(), ExpectedVersion.ANY, "A-1", DAY))));
        recorded(PROVINCE, titled.id(), CLEAN);
        assertEquals(
                StationStage.ADMITTED,
                world.registrations
                        .admit(Callers.provincialTeam(), titled.id(), ExpectedVersion.ANY, "A-1", DAY)
                        .stage());
    }

    @Test
    public void r26_anExpiredQualificationKeepsNoTitledStationFromAdmission() {
        Station approved = approvedUntil(LocalDate.of(2026, 11, 30));
        world.grant(Callers.industry(), approved, "2026-11-20");
        world.grant(Callers.civilAffairs(), approved, "2026-11-21");
        world.clock.set("2026-12-05");
        NewEntry entry = new NewEntry("N-1", DAY, SyncState.SYNCED, null);
        world.registrations.registerOnPlatform(PROVINCE, approved.id(), ExpectedVersion.ANY, entry);
        world.registrations.registerNationally(Callers.provincialTeam(), approved.id(), ExpectedVersion.ANY, entry);
        assertEquals(
                StationStage.ADMITTED,
                world.registrations
                        .admit(Callers.provincialTeam(), approved.id(), ExpectedVersion.ANY, "A-1", DAY)
                        .stage());
    }

    @Test
    public void r26r94_whileABarLastsTwoOfficialsSendBackOrRejectWhatWasApproved() {
        Station approved = world.approved();
        refused(
                ErrorCode.CONFLICT,
                () -> world.reviews.review(
                        PROVINCE, approved.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.SUPPLEMENT, "请补充")));
        world.grant(Callers.industry(), approved, "2026-11-20");
        recorded(PROVINCE, approved.id(), INVESTIGATED);
        assertEquals(
                StationStage.JOINT_GRANT,
                world.reviews
                        .review(
                                PROVINCE,
                                approved.id(),
                                ExpectedVersion.ANY,
                                NewReview.of(ReviewDecision.SUPPLEMENT, "请说明"))
                        .stage());
        Station back = world.reviews.review(
                Callers.colleague(PROVINCE),
                approved.id(),
                ExpectedVersion.ANY,
                NewReview.of(ReviewDecision.SUPPLEMENT, "请说明"));
        assertEquals(StationStage.SUPPLEMENT, back.stage());
        assertTrue(
                "a grant of what was sent back holds no longer", back.grants().isEmpty());
        StationWorld other = StationWorld.open();
        Station second = other.approved();
        other.conduct.record(PROVINCE, second.id(), ExpectedVersion.ANY, INVESTIGATED, "来函");
        assertEquals(
                StationStage.REJECTED,
                other.reviewed(second.id(), ReviewDecision.REJECT, "正在被调查").stage());
        assertEquals(StationStage.DRAFT, other.drafted().stage());
    }

    @Test
    public void r14_aDepartmentRefusesWithAReasonAndTheProvinceReviewsAgain() {
        Station approved = world.approved();
        world.grant(Callers.industry(), approved, "2026-11-20");
        refused(
                ErrorCode.INVALID,
                () -> world.grants.refuse(Callers.civilAffairs(), approved.id(), ExpectedVersion.ANY, " "));
        Station returned = world.grants.refuse(Callers.civilAffairs(), approved.id(), ExpectedVersion.ANY, "登记信息不符");
        assertEquals(StationStage.RECOMMENDED, returned.stage());
        assertTrue(returned.grants().isEmpty());
        assertEquals(
                "登记信息不符", returned.history().get(returned.history().size() - 1).reason());
        assertEquals("登记信息不符", world.unit.lastChange().details().get("refused"));
        refused(
                ErrorCode.CONFLICT,
                () -> world.grants.refuse(Callers.civilAffairs(), approved.id(), ExpectedVersion.ANY, "再次"));
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.industry(), approved, "2026-11-20"));
        world.reviewed(approved.id(), ReviewDecision.APPROVE, null);
        world.grant(Callers.civilAffairs(), approved, "2026-11-21");
        assertEquals(
                StationStage.TITLED,
                world.grant(Callers.industry(), approved, "2026-11-20").stage());
    }

    @Test
    public void r96_theApplicantWithdrawsFromTheReviewAndFromTheJointGrantAndMayApplyAnew() {
        Station recommended = world.recommended();
        assertEquals(
                StationStage.WITHDRAWN,
                world.revocations
                        .withdraw(STATION, recommended.id(), ExpectedVersion.ANY, "机构合并")
                        .stage());
        Station approved = world.approved();
        world.grant(Callers.industry(), approved, "2026-11-20");
        assertEquals(
                StationStage.WITHDRAWN,
                world.revocations
                        .withdraw(STATION, approved.id(), ExpectedVersion.ANY, "机构合并")
                        .stage());
        refused(ErrorCode.CONFLICT, () -> world.grant(Callers.civilAffairs(), approved, "2026-11-20"));
        assertEquals(StationStage.DRAFT, world.drafted().stage());
    }

    @Test
    public void r104_aNewApprovalWeighsEarlierObjectionsAndKeepsThem() {
        StationWorld open = StationWorld.open(Map.of("station.objection.days", 5));
        Station approved = open.approved();
        open.objections.object(
                Callers.anonymous(),
                open.notices
                        .list(NoticeQuery.ALL, PageRequest.first())
                        .items()
                        .get(0)
                        .id(),
                "有异议",
                new Contact("周测试", PhoneNumber.of("13800000009")));
        open.grants.refuse(Callers.civilAffairs(), approved.id(), ExpectedVersion.ANY, "登记信息不符");
        refused(ErrorCode.CONFLICT, () -> open.reviewed(approved.id(), ReviewDecision.APPROVE, null));
        open.objections.answer(PROVINCE, approved.id(), ExpectedVersion.ANY, 1, true, "已更正");
        open.objections.answer(Callers.colleague(PROVINCE), approved.id(), ExpectedVersion.ANY, 1, true, "已更正");
        open.clock.set("2026-11-23");
        Station again = open.reviewed(approved.id(), ReviewDecision.APPROVE, null);
        Map<String, String> told = open.unit.changes().stream()
                .filter(change -> change.kind().equals("station"))
                .reduce((one, next) -> next)
                .orElseThrow()
                .details();
        assertEquals("the departments' clock runs from the new period (R93)", "2026-11-30", told.get("since"));
        assertNull(told.get("waits"));
        assertEquals(1, again.award().objections().size());
        assertEquals(LocalDate.of(2026, 11, 30), again.award().publicity().until());
        open.clock.set("2026-12-01");
        assertEquals(
                1, open.grant(Callers.industry(), again, "2026-11-30").grants().size());
    }

    @Test
    public void r34r1_theApprovalKeepsTheVerdictItWasMadeUnder() {
        assertNull(world.recommended().examination().approval());
        StationWorld later = StationWorld.open();
        Station recommended = later.recommended();
        later.clock.set("2026-11-25");
        Station approved = later.reviewed(recommended.id(), ReviewDecision.APPROVE, null);
        assertEquals(
                LocalDate.of(2026, 11, 25), approved.examination().approval().asOf());
        assertTrue(approved.examination().approval().passed());
        assertEquals(LocalDate.of(2026, 11, 22), approved.verdict().asOf());
        RulePool pool = later.population;
        assertEquals(
                approved.examination().approval(),
                pool.get(PROVINCE, approved.id().value()).stored());
        later.conduct.record(PROVINCE, approved.id(), ExpectedVersion.ANY, INVESTIGATED, "来函");
        Station back = later.reviewed(approved.id(), ReviewDecision.SUPPLEMENT, "请说明");
        later.conduct.record(PROVINCE, back.id(), ExpectedVersion.ANY, CLEAN, "调查终结");
        assertNull(
                "a new submission is not approved",
                later.applications
                        .submit(STATION, back.id(), ExpectedVersion.ANY)
                        .examination()
                        .approval());
    }

    @Test
    public void r3_aReplaySeesTheConductThatWasOnRecordOnItsDay() {
        Station approved = world.approved();
        world.clock.set("2026-11-23");
        Station recorded = recorded(PROVINCE, approved.id(), INVESTIGATED);
        assertEquals(CLEAN, recorded.factsOn(DAY).conduct());
        assertEquals(INVESTIGATED, recorded.factsOn(LocalDate.of(2026, 11, 23)).conduct());
    }
}
