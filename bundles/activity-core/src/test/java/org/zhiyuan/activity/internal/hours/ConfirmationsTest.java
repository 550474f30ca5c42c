package org.zhiyuan.activity.internal.hours;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.internal.FakeTypes;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.fixture.Callers;

/** Hours come from what both sides stated, and from nothing else (R7); the plan is from two to four in the afternoon. */
public class ConfirmationsTest {

    private static final Caller EXPERT = Callers.expert();
    private static final Caller ENTERPRISE = Callers.enterprise();

    private final Scene scene = new Scene();
    private Activity clinic;

    @Before
    public void agree() {
        clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set(Scene.at("20:00"));
    }

    @Test
    public void r7_hoursRunFromTheLaterStartToTheEarlierEnd() {
        start(EXPERT, "13:55");
        start(ENTERPRISE, "14:05");
        end(ENTERPRISE, "15:45");
        Activity recorded = end(EXPERT, "16:00");
        assertEquals(ActivityStage.RECORDED, recorded.stage());
        assertEquals(Integer.valueOf(100), recorded.experts().get(0).minutes());
        ServedSession session = scene.ledger.sessions.get(0);
        assertEquals(Scene.slot("14:05", "15:45"), session.time());
        assertEquals(100, session.minutes());
        assertEquals(List.of(scene.first.id()), session.recipients());
        assertEquals("专家1", session.expertName());
    }

    @Test
    public void r7_nothingIsRecordedBeforeTheFourthStatement() {
        assertEquals(ActivityStage.UNDER_WAY, start(EXPERT, "14:00").stage());
        assertEquals(ActivityStage.UNDER_WAY, end(EXPERT, "16:00").stage());
        assertEquals(ActivityStage.UNDER_WAY, start(ENTERPRISE, "14:00").stage());
        assertTrue(scene.ledger.sessions.isEmpty());
    }

    @Test
    public void r7_secondsAreRoundedDown() {
        scene.activities.confirm(
                EXPERT,
                clinic.id(),
                ExpectedVersion.ANY,
                Scene.expert(1),
                Moment.START,
                Scene.at("14:00").plusMillis(1_999));
        end(EXPERT, "15:00");
        start(ENTERPRISE, "14:00");
        assertEquals(
                Integer.valueOf(59), end(ENTERPRISE, "15:00").experts().get(0).minutes());
    }

    @Test
    public void r7_aSideCorrectsItsOwnStatementUntilTheHoursAreRecordedAndTheTrailKeepsBoth() {
        start(EXPERT, "14:00");
        Scene.refused(ErrorCode.CONFLICT, () -> start(EXPERT, "14:00"));
        Activity corrected = start(EXPERT, "14:10");
        assertEquals(1, corrected.confirmations().size());
        assertEquals(
                Map.of(
                        "expert",
                        Scene.expert(1).value(),
                        "side",
                        "EXPERT",
                        "moment",
                        "START",
                        "stated",
                        "2026-11-22 14:10",
                        "before",
                        "2026-11-22 14:00",
                        "stage",
                        "UNDER_WAY"),
                scene.units.lastChange().details());
        start(ENTERPRISE, "14:00");
        end(ENTERPRISE, "16:00");
        assertEquals(
                "the other side's stays",
                Integer.valueOf(110),
                end(EXPERT, "16:15").experts().get(0).minutes());
        Scene.refused(ErrorCode.CONFLICT, () -> end(EXPERT, "15:30"));
    }

    @Test
    public void r7_aCorrectionLeavesSomeCommonTimeToo() {
        start(EXPERT, "14:00");
        end(EXPERT, "15:00");
        start(ENTERPRISE, "14:30");
        Scene.refused(ErrorCode.CONFLICT, () -> end(EXPERT, "14:30"));
        Scene.refused(ErrorCode.CONFLICT, () -> start(ENTERPRISE, "15:00"));
        start(EXPERT, "14:20");
        end(EXPERT, "14:31");
        assertEquals(
                Integer.valueOf(1), end(ENTERPRISE, "14:46").experts().get(0).minutes());
    }

    @Test
    public void r7_theStartComesBeforeTheEnd() {
        Scene.refused(ErrorCode.CONFLICT, () -> end(EXPERT, "16:00"));
        start(EXPERT, "14:30");
        Scene.refused(ErrorCode.CONFLICT, () -> end(EXPERT, "14:30"));
    }

    @Test
    public void r7_nothingIsStatedBeforeItHappened() {
        scene.clock.set(Scene.at("14:00"));
        start(EXPERT, "14:00");
        assertEquals(
                List.of("stated"), Scene.fields(Scene.refused(ErrorCode.INVALID, () -> start(ENTERPRISE, "14:01"))));
    }

    @Test
    public void r7_statementsLieWithinTwoHoursOfThePlan() {
        Scene.refused(ErrorCode.INVALID, () -> start(EXPERT, "11:59"));
        start(EXPERT, "12:00");
        Scene.refused(ErrorCode.INVALID, () -> end(EXPERT, "18:01"));
        end(EXPERT, "18:00");
    }

    @Test
    public void r7_aContradictionNamesBothStatements() {
        start(EXPERT, "14:00");
        end(EXPERT, "15:00");
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> start(ENTERPRISE, "15:00"));
        assertTrue(
                refusal.text().zh(),
                refusal.text().zh().contains("服务对象一方确认开始于2026-11-22 15:00")
                        && refusal.text().zh().contains("专家确认结束于2026-11-22 15:00"));
        start(ENTERPRISE, "14:59");
        end(EXPERT, "15:15");
        start(EXPERT, "14:50");
        assertEquals(
                Integer.valueOf(16), end(ENTERPRISE, "15:30").experts().get(0).minutes());
    }

    @Test
    public void r7_theTypeCreditsNoMoreThanWasConfirmed() {
        scene.types.credits = Duration.ofHours(3);
        assertEquals(
                Integer.valueOf(120),
                scene.confirmAll(ENTERPRISE, clinic, 1, "14:00", "16:00")
                        .experts()
                        .get(0)
                        .minutes());
    }

    @Test
    public void r7_theTypeMayCreditLess() {
        scene.types.credits = Duration.ofMinutes(45);
        assertEquals(
                Integer.valueOf(45),
                scene.confirmAll(ENTERPRISE, clinic, 1, "14:00", "16:00")
                        .experts()
                        .get(0)
                        .minutes());
    }

    @Test
    public void r7_theTypeCreditsNeverLessThanNothing() {
        scene.types.credits = Duration.ofMinutes(-5);
        assertEquals(
                Integer.valueOf(0),
                scene.confirmAll(ENTERPRISE, clinic, 1, "14:00", "16:00")
                        .experts()
                        .get(0)
                        .minutes());
    }

    @Test
    public void r7_whatWasConfirmedCountsWhenTheTypeIsGone() {
        scene.types.credits = Duration.ofMinutes(45);
        scene.types.remove(FakeTypes.CLINIC);
        assertEquals(
                Integer.valueOf(120),
                scene.confirmAll(ENTERPRISE, clinic, 1, "14:00", "16:00")
                        .experts()
                        .get(0)
                        .minutes());
    }

    @Test
    public void r7_whenTheLedgerRefusesNothingIsKept() {
        start(EXPERT, "14:00");
        start(ENTERPRISE, "14:00");
        end(EXPERT, "16:00");
        scene.ledger.full = true;
        Scene.refused(ErrorCode.CONFLICT, () -> end(ENTERPRISE, "16:00"));
        assertEquals(ActivityStage.UNDER_WAY, scene.stored(clinic).stage());
        assertEquals(3, scene.stored(clinic).confirmations().size());
    }

    @Test
    public void r7_nobodySpeaksForAnother() {
        Scene.refused(ErrorCode.NOT_FOUND, () -> start(Callers.expert(2), "14:00"));
        Scene.refused(ErrorCode.NOT_FOUND, () -> start(Callers.enterprise(2), "14:00"));
        Scene.refused(ErrorCode.DENIED, () -> start(Callers.city(), "14:00"));
        Scene.refused(ErrorCode.NOT_FOUND, () -> start(Callers.city("130200"), "14:00"));
    }

    @Test
    public void r7_atASalonTheHostSpeaksForTheServedSide() {
        Activity salon =
                scene.activities.plan(Callers.station(), Scene.with(scene.salon(), Scene.slot("17:00", "18:00")));
        scene.accept(salon, 1);
        scene.accept(salon, 2);
        scene.activities.signUp(ENTERPRISE, salon.id(), ExpectedVersion.ANY);
        scene.clock.set(Scene.at("20:00"));
        scene.confirm(Callers.station(), salon, 1, Moment.START, "17:00");
        Scene.refused(ErrorCode.DENIED, () -> scene.confirm(ENTERPRISE, salon, 1, Moment.START, "17:00"));
        Scene.refused(ErrorCode.DENIED, () -> scene.confirm(Callers.expert(2), salon, 1, Moment.START, "17:00"));
        Scene.refused(ErrorCode.DENIED, () -> scene.confirm(Callers.city(), salon, 1, Moment.START, "17:00"));
    }

    @Test
    public void r7_everyExpertOfASalonGetsOwnHours() {
        Scene other = new Scene();
        Activity recorded = other.recordedSalon();
        assertEquals(ActivityStage.RECORDED, recorded.stage());
        assertEquals(
                List.of(120, 90),
                recorded.experts().stream().map(seat -> seat.minutes()).toList());
        assertEquals(
                List.of(120, 90),
                other.ledger.sessions.stream().map(ServedSession::minutes).toList());
    }

    @Test
    public void whoDeclinedGivesNoService() {
        Activity salon =
                scene.activities.plan(Callers.station(), Scene.with(scene.salon(), Scene.slot("17:00", "18:00")));
        scene.accept(salon, 1);
        scene.decline(salon, 2, null);
        Scene.refused(ErrorCode.CONFLICT, () -> scene.confirm(Callers.expert(2), salon, 2, Moment.START, "17:00"));
    }

    @Test
    public void r91_nothingIsConfirmedBeforeTheExpertAgreed() {
        Activity open = scene.activities.plan(ENTERPRISE, Scene.with(scene.clinic(), Scene.slot("17:00", "18:00")));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.confirm(ENTERPRISE, open, 1, Moment.START, "17:00"));
    }

    @Test
    public void r7_nothingIsConfirmedTwiceOverOnceRecorded() {
        scene.confirmAll(ENTERPRISE, clinic, 1, "14:00", "16:00");
        Scene.refused(ErrorCode.CONFLICT, () -> start(EXPERT, "14:00"));
        assertEquals(1, scene.ledger.sessions.size());
    }

    private Activity start(Caller caller, String time) {
        return scene.confirm(caller, clinic, 1, Moment.START, time);
    }

    private Activity end(Caller caller, String time) {
        return scene.confirm(caller, clinic, 1, Moment.END, time);
    }

    @Test
    public void r40_whatBeganUnderTheTitleIsConfirmedAndWhatBeganLaterIsNot() {
        for (StationStage end : new StationStage[] {StationStage.REVOKED, StationStage.WITHDRAWN, null}) {
            Scene other = new Scene();
            Activity salon = other.plannedSalon();
            other.accept(salon, 1);
            other.accept(salon, 2);
            other.clock.set(Scene.at("15:00"));
            if (end == null) {
                other.suspendTitle();
            } else {
                other.endTitle(end);
            }
            other.clock.set(Scene.at("20:00"));
            String told = Scene.refused(
                            ErrorCode.CONFLICT, () -> other.confirm(Callers.station(), salon, 1, Moment.START, "15:00"))
                    .getMessage();
            assertTrue(told, told.contains("2026-11-22"));
            Scene.refused(ErrorCode.CONFLICT, () -> other.confirm(EXPERT, salon, 1, Moment.START, "15:30"));
            assertEquals(
                    ActivityStage.UNDER_WAY,
                    other.confirm(EXPERT, salon, 1, Moment.START, "14:00").stage());
            other.confirm(EXPERT, salon, 1, Moment.END, "16:00");
        }
    }
}
