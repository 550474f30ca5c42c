package org.zhiyuan.station.internal.year;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.station.NewEntry;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.SyncState;
import org.zhiyuan.station.YearAssessment;
import org.zhiyuan.station.YearOpening;
import org.zhiyuan.station.YearResult;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;

/** A title's life after its grant: registrations in their order (R35, R106), yearly assessment and rectification (R39, R43, R105). */
public class StationYearTest {

    private static final Caller PROVINCE = Callers.province();
    private static final Caller SECOND = Callers.colleague(PROVINCE);
    private static final Caller TEAM = Callers.provincialTeam();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final StationWorld world = StationWorld.open();
    private final Station titled = world.titled();

    private static NewEntry entry(SyncState state) {
        return new NewEntry(
                state == SyncState.SYNCED ? "N-1" : null, DAY, state, state == SyncState.FAILED ? "接口超时" : null);
    }

    private YearAssessment year() {
        return world.reader.get(PROVINCE, titled.id()).award().year(2026).orElseThrow();
    }

    private Station rectifying() {
        return rectifying(world, titled);
    }

    /** The year is over, and both officials say that it falls short. */
    private static Station rectifying(StationWorld world, Station station) {
        world.clock.set("2027-01-04");
        world.years.open(PROVINCE, 2026);
        world.years.assess(PROVINCE, station.id(), ExpectedVersion.ANY, 2026, false, "活动不足");
        return world.years.assess(SECOND, station.id(), ExpectedVersion.ANY, 2026, false, "活动不足");
    }

    @Test
    public void r35_eachRegistrationNeedsTheOneBeforeItDone() {
        refused(
                ErrorCode.CONFLICT,
                () -> world.registrations.registerNationally(
                        TEAM, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED)));
        refused(
                ErrorCode.CONFLICT,
                () -> world.registrations.admit(TEAM, titled.id(), ExpectedVersion.ANY, "A-1", DAY));
        assertEquals(
                StationStage.REGISTERED,
                world.registrations
                        .registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.FAILED))
                        .stage());
        refused(
                ErrorCode.CONFLICT,
                () -> world.registrations.registerNationally(
                        TEAM, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED)));
        world.registrations.registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED));
        world.registrations.registerNationally(TEAM, titled.id(), ExpectedVersion.ANY, entry(SyncState.PENDING));
        refused(
                ErrorCode.CONFLICT,
                () -> world.registrations.admit(TEAM, titled.id(), ExpectedVersion.ANY, "A-1", DAY));
        refused(
                ErrorCode.CONFLICT,
                () -> world.registrations.registerOnPlatform(
                        PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.FAILED)));
        world.registrations.registerNationally(TEAM, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED));
        assertEquals(
                StationStage.ADMITTED,
                world.registrations
                        .admit(TEAM, titled.id(), ExpectedVersion.ANY, "A-1", DAY)
                        .stage());
        refused(
                ErrorCode.CONFLICT,
                () -> world.registrations.admit(TEAM, titled.id(), ExpectedVersion.ANY, "A-2", DAY));
    }

    @Test
    public void r106_aTitleStandsUnregisteredAndShowsItsFlags() {
        RegisteredStation plain = world.reader.findRegistered(titled.id()).orElseThrow();
        assertTrue(plain.valid());
        assertFalse(plain.onPlatform() || plain.nationallyRegistered() || plain.admitted());
        world.registrations.registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.PENDING));
        assertFalse(world.reader.findRegistered(titled.id()).orElseThrow().onPlatform());
        world.registrations.registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED));
        RegisteredStation registered = world.reader.findRegistered(titled.id()).orElseThrow();
        assertTrue(registered.valid() && registered.onPlatform());
        assertFalse(registered.nationallyRegistered());
    }

    @Test
    public void r35_datesKeepTheOrderAndARevokedTitleIsRegisteredNowhere() {
        refused(
                ErrorCode.INVALID,
                () -> world.registrations.registerOnPlatform(
                        PROVINCE,
                        titled.id(),
                        ExpectedVersion.ANY,
                        new NewEntry("N-1", LocalDate.of(2026, 11, 20), SyncState.SYNCED, null)));
        refused(
                ErrorCode.INVALID,
                () -> world.registrations.registerOnPlatform(
                        PROVINCE,
                        titled.id(),
                        ExpectedVersion.ANY,
                        new NewEntry("N-1", LocalDate.of(2026, 11, 23), SyncState.SYNCED, null)));
        refused(ErrorCode.INVALID, () -> new NewEntry(null, DAY, SyncState.SYNCED, null));
        refused(ErrorCode.INVALID, () -> new NewEntry(null, DAY, SyncState.FAILED, null));
        world.revoked(titled.id(), "营利");
        refused(
                ErrorCode.CONFLICT,
                () -> world.registrations.registerOnPlatform(
                        PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED)));
    }

    @Test
    public void r43r105_openingCountsEveryTitledStationAndCanBeRepeated() {
        assertEquals(new YearOpening(2026, 1, 1), world.years.open(PROVINCE, 2026));
        world.activities.put(titled.id(), 2);
        assertEquals(new YearOpening(2026, 1, 0), world.years.open(PROVINCE, 2026));
        assertEquals(2, year().done());
        assertEquals(new YearOpening(2025, 0, 0), world.years.open(PROVINCE, 2025));
        refused(ErrorCode.INVALID, () -> world.years.open(PROVINCE, 2027));
    }

    @Test
    public void r43_withOneActivityNobodyPassesAndWithTwoOneMay() {
        world.clock.set("2027-01-01");
        world.years.open(PROVINCE, 2026);
        world.activities.put(titled.id(), 1);
        refused(
                ErrorCode.CONFLICT,
                () -> world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "合格"));
        world.activities.put(titled.id(), 2);
        Station passed = world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "合格");
        assertEquals(StationStage.TITLED, passed.stage());
        assertEquals(YearResult.PASSED, year().result());
        refused(
                ErrorCode.CONFLICT,
                () -> world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "再评"));
        refused(
                ErrorCode.CONFLICT,
                () -> world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2025, true, "未启动"));
    }

    @Test
    public void r105_failingIsAWarningWithADeadlineAndTheTitleHolds() {
        Station warned = rectifying();
        assertEquals(StationStage.RECTIFICATION, warned.stage());
        assertEquals(LocalDate.of(2027, 2, 1), year().deadline());
        assertTrue(world.reader.findRegistered(titled.id()).orElseThrow().valid());
        refused(
                ErrorCode.CONFLICT,
                () -> world.years.recheck(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "合格"));
        Station reported = world.years.report(Callers.station(), titled.id(), ExpectedVersion.ANY, 2026, "已补办两场活动");
        assertFalse(reported.award().year(2026).orElseThrow().reports().get(0).late());
        Station restored = world.years.recheck(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "整改到位");
        assertEquals(StationStage.TITLED, restored.stage());
        assertEquals(YearResult.PASSED_AFTER_RECTIFICATION, year().result());
    }

    @Test
    public void r93_everyChangeSaysWhatTheAssessmentAndTheRecheckWaitFor() {
        world.years.open(PROVINCE, 2026);
        assertEquals("2026/OPEN", told().get("assessment"));
        assertEquals("2026-12-31", told().get("yearUntil"));
        world.clock.set("2027-01-04");
        world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, false, "活动不足");
        assertEquals("the colleague's task", "2026:RECTIFICATION", told().get("proposed"));
        world.years.assess(SECOND, titled.id(), ExpectedVersion.ANY, 2026, false, "活动不足");
        assertEquals("2026/RECTIFICATION", told().get("assessment"));
        assertEquals("2027-02-01", told().get("since"));
        world.clock.set("2027-01-05");
        world.years.report(Callers.station(), titled.id(), ExpectedVersion.ANY, 2026, "已整改");
        assertEquals("REPORTED", told().get("waits"));
        world.clock.set("2027-01-06");
        world.years.recheck(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, false, "不到位");
        world.years.recheck(SECOND, titled.id(), ExpectedVersion.ANY, 2026, false, "不到位");
        assertEquals("a report of before the new deadline answers nothing", "2027-02-03", told().get("since"));
    }

    @Test
    public void r93r35_everyChangeSaysWhetherThePlatformIsStillToDo() {
        world.registrations.registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.PENDING));
        assertEquals("PLATFORM", told().get("waits"));
        world.registrations.registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED));
        assertFalse(told().containsKey("waits"));
    }

    @Test
    public void r93r103_aYearFromTheTitleOnIsAssessedFromItsOwnLastDay() {
        StationWorld byTitle = StationWorld.open(Map.of("station.activities.title-year", 1));
        LocalDate titled = byTitle.titled().title().date();
        byTitle.years.open(PROVINCE, 2026);
        assertEquals(
                titled.plusYears(1).minusDays(1).toString(),
                byTitle.unit.lastChange().details().get("yearUntil"));
    }

    private Map<String, String> told() {
        return world.unit.lastChange().details();
    }

    @Test
    public void r105_afterRectificationItStandsWhereItStoodBefore() {
        world.registrations.registerOnPlatform(PROVINCE, titled.id(), ExpectedVersion.ANY, entry(SyncState.SYNCED));
        rectifying();
        world.years.report(Callers.station(), titled.id(), ExpectedVersion.ANY, 2026, "已整改");
        assertEquals(
                StationStage.REGISTERED,
                world.years
                        .recheck(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "到位")
                        .stage());
    }

    @Test
    public void r105_aFailedRecheckSetsANewDeadlineAndNeverRevokesByItself() {
        rectifying();
        world.clock.set("2027-02-01");
        refused(
                ErrorCode.CONFLICT,
                () -> world.years.recheck(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, false, "未整改"));
        world.clock.set("2027-02-02");
        world.years.recheck(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, false, "未整改");
        assertEquals("one official sets no new deadline", LocalDate.of(2027, 2, 1), year().deadline());
        Station again = world.years.recheck(SECOND, titled.id(), ExpectedVersion.ANY, 2026, false, "未整改");
        assertEquals(StationStage.RECTIFICATION, again.stage());
        assertEquals(LocalDate.of(2027, 3, 2), year().deadline());
        assertTrue(world
                .years
                .report(Callers.station(), titled.id(), ExpectedVersion.ANY, 2026, "已整改")
                .award()
                .year(2026)
                .orElseThrow()
                .reports()
                .stream()
                .noneMatch(report -> report.late()));
        assertTrue(world.handovers.isEmpty());
    }

    @Test
    public void r105r94_whereTheRuleBookLetsItEndATitleTwoOfficialsMustAgree() {
        StationWorld strict = StationWorld.open(Map.of("station.year.failed.revokes", 1));
        Station station = strict.titled();
        rectifying(strict, station);
        strict.years.report(Callers.station(), station.id(), ExpectedVersion.ANY, 2026, "无法整改");
        assertEquals(
                StationStage.RECTIFICATION,
                strict.years
                        .recheck(PROVINCE, station.id(), ExpectedVersion.ANY, 2026, false, "不到位")
                        .stage());
        refused(
                ErrorCode.DENIED,
                () -> strict.years.recheck(PROVINCE, station.id(), ExpectedVersion.ANY, 2026, false, "不到位"));
        Station ended = strict.years.recheck(
                Callers.colleague(PROVINCE), station.id(), ExpectedVersion.ANY, 2026, false, "不到位");
        assertEquals(StationStage.REVOKED, ended.stage());
        assertEquals(YearResult.FAILED, ended.award().year(2026).orElseThrow().result());
        assertFalse(strict.reader.findRegistered(station.id()).orElseThrow().valid());
        assertEquals(2, strict.handovers.size());
    }

    @Test
    public void r43r105_noYearIsJudgedBeforeItIsOver() {
        world.years.open(PROVINCE, 2026);
        world.activities.put(titled.id(), 2);
        world.clock.set("2026-12-31");
        for (boolean passed : new boolean[] {true, false}) {
            String told = refused(
                            ErrorCode.CONFLICT,
                            () -> world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, passed, "评定"))
                    .getMessage();
            assertTrue(told, told.contains("2026-12-31"));
        }
        world.clock.set("2027-01-01");
        assertEquals(
                YearResult.PASSED,
                world.years
                        .assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, true, "合格")
                        .award()
                        .year(2026)
                        .orElseThrow()
                        .result());
    }

    @Test
    public void r103r105_aYearFromTheTitleOnIsOverWithItsOwnLastDay() {
        StationWorld byTitle = StationWorld.open(Map.of("station.activities.title-year", 1));
        Station station = byTitle.titled();
        byTitle.years.open(PROVINCE, 2026);
        byTitle.clock.set("2027-11-20");
        refused(
                ErrorCode.CONFLICT,
                () -> byTitle.years.assess(PROVINCE, station.id(), ExpectedVersion.ANY, 2026, false, "活动不足"));
        byTitle.clock.set("2027-11-21");
        byTitle.years.assess(PROVINCE, station.id(), ExpectedVersion.ANY, 2026, false, "活动不足");
    }

    @Test
    public void r94r105_aFailingResultTakesTwoAndAPassingOneClearsWhatWasProposed() {
        world.clock.set("2027-01-04");
        world.years.open(PROVINCE, 2026);
        Station proposed = world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, false, "活动不足");
        assertEquals(StationStage.TITLED, proposed.stage());
        assertEquals(YearResult.OPEN, year().result());
        assertEquals("2026:RECTIFICATION", proposed.proposal().decision());
        refused(
                ErrorCode.DENIED,
                () -> world.years.assess(PROVINCE, titled.id(), ExpectedVersion.ANY, 2026, false, "活动不足"));
        world.activities.put(titled.id(), 2);
        Station passed = world.years.assess(SECOND, titled.id(), ExpectedVersion.ANY, 2026, true, "合格");
        assertEquals(null, passed.proposal());
        assertEquals(YearResult.PASSED, year().result());
    }
}
