package org.zhiyuan.activity.internal.participation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.internal.FakeTypes;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.testkit.fixture.Callers;

/** Nobody waits for ever for an expert who does not answer, or for a service that was broken off (R98). */
public class ReleasesTest {

    private final Scene scene = new Scene();

    @Test
    public void r98_aRequestNobodyAnswersIsWithdrawnAndTheOthersGoOn() {
        Activity salon = scene.plannedSalon();
        scene.accept(salon, 1);
        Activity agreed = release(Callers.station(), salon, 2);
        assertEquals(ActivityStage.AGREED, agreed.stage());
        assertEquals(
                SeatState.RELEASED, agreed.seat(Scene.expert(2)).orElseThrow().state());
        Scene.refused(ErrorCode.CONFLICT, () -> scene.accept(salon, 2));
    }

    @Test
    public void r98_withoutAnybodyLeftTheActivityIsCancelledAndTheTimeIsFree() {
        Activity clinic = scene.plannedClinic();
        assertEquals(
                ActivityStage.CANCELLED,
                release(Callers.enterprise(), clinic, 1).stage());
        scene.plannedClinic();
    }

    @Test
    public void r98_aServiceBrokenOffGivesNoHoursAndEndsTheActivity() {
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set(Scene.at("20:00"));
        scene.confirm(Callers.expert(), clinic, 1, Moment.START, "14:00");
        assertEquals(
                ActivityStage.CANCELLED,
                release(Callers.enterprise(), clinic, 1).stage());
        assertTrue(scene.ledger.sessions.isEmpty());
    }

    @Test
    public void r98_whoServedKeepsTheHoursWhenAnotherIsReleased() {
        Activity salon = scene.plannedSalon();
        scene.accept(salon, 1);
        scene.accept(salon, 2);
        scene.activities.signUp(Callers.enterprise(), salon.id(), ExpectedVersion.ANY);
        scene.confirmAll(Callers.station(), salon, 1, "14:00", "16:00");
        scene.confirm(Callers.expert(2), salon, 2, Moment.START, "14:00");
        Activity recorded = release(Callers.station(), salon, 2);
        assertEquals(ActivityStage.RECORDED, recorded.stage());
        assertEquals(
                List.of(Scene.expert(1)),
                scene.ledger.sessions.stream().map(session -> session.expert()).toList());
    }

    @Test
    public void r90_whoHasStatedStartAndEndIsNotReleased() {
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set(Scene.at("20:00"));
        scene.confirm(Callers.expert(), clinic, 1, Moment.START, "14:00");
        scene.confirm(Callers.expert(), clinic, 1, Moment.END, "16:00");
        Scene.refused(ErrorCode.CONFLICT, () -> release(Callers.enterprise(), clinic, 1));
    }

    @Test
    public void r78r79_whoIsDismissedStartsNothingAndTheEnterpriseCancels() {
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.endAgreement(1);
        scene.clock.set(Scene.at("20:00"));
        PlatformException refusal = Scene.refused(
                ErrorCode.CONFLICT, () -> scene.confirm(Callers.expert(), clinic, 1, Moment.START, "14:00"));
        assertTrue(
                refusal.text().zh(),
                refusal.text().zh().contains("专家1") && refusal.text().zh().contains("请取消活动"));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.confirm(Callers.enterprise(), clinic, 1, Moment.START, "14:00"));
        assertEquals(
                ActivityStage.CANCELLED,
                scene.activities
                        .cancel(Callers.enterprise(), clinic.id(), ExpectedVersion.ANY, "专家已解聘")
                        .stage());
    }

    @Test
    public void r78r79_theHostLetsGoWhoMayNotServeWhileTheOthersAreUnderWay() {
        Activity salon = scene.plannedSalon();
        scene.accept(salon, 1);
        scene.accept(salon, 2);
        scene.confirmAll(Callers.station(), salon, 1, "14:00", "16:00");
        scene.endAgreement(2);
        Scene.refused(ErrorCode.CONFLICT, () -> scene.confirm(Callers.station(), salon, 2, Moment.START, "14:00"));
        assertEquals(
                ActivityStage.RECORDED, release(Callers.station(), salon, 2).stage());
        assertEquals(1, scene.ledger.sessions.size());
    }

    @Test
    public void r78r79_whatOnlyTheDismissedStatedDoesNotHoldTheActivity() {
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set(Scene.at("20:00"));
        scene.confirm(Callers.expert(), clinic, 1, Moment.START, "14:00");
        scene.confirm(Callers.expert(), clinic, 1, Moment.END, "16:00");
        scene.endAgreement(1);
        Scene.refused(ErrorCode.CONFLICT, () -> scene.confirm(Callers.enterprise(), clinic, 1, Moment.START, "14:00"));
        assertEquals(
                ActivityStage.CANCELLED,
                release(Callers.enterprise(), clinic, 1).stage());
    }

    @Test
    public void r79r90_whatBothSidesStartedIsRecordedAndSoAreTheDaysBefore() {
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set(Scene.at("15:00"));
        scene.confirm(Callers.expert(), clinic, 1, Moment.START, "14:00");
        scene.confirm(Callers.enterprise(), clinic, 1, Moment.START, "14:00");
        scene.endAgreement(1);
        scene.clock.set(Scene.at("20:00"));
        scene.confirm(Callers.expert(), clinic, 1, Moment.START, "14:05");
        scene.confirm(Callers.expert(), clinic, 1, Moment.END, "15:00");
        assertEquals(
                ActivityStage.RECORDED,
                scene.confirm(Callers.enterprise(), clinic, 1, Moment.END, "15:00")
                        .stage());
        Activity other = scene.activities.plan(
                Callers.enterprise(), scene.plan(FakeTypes.CLINIC, null, Scene.slot("14:00", "16:00"), 1, 2));
        scene.accept(other, 2);
        scene.clock.set("2026-11-23");
        scene.endAgreement(2);
        scene.confirm(Callers.expert(2), other, 2, Moment.START, "14:00");
        scene.confirm(Callers.enterprise(), other, 2, Moment.START, "14:00");
        scene.confirm(Callers.expert(2), other, 2, Moment.END, "16:00");
        assertEquals(
                ActivityStage.RECORDED,
                scene.confirm(Callers.enterprise(), other, 2, Moment.END, "16:00")
                        .stage());
    }

    @Test
    public void r91_theLastOfAnActivityUnderWayMaySayNoToo() {
        Activity salon = scene.plannedSalon();
        scene.accept(salon, 1);
        scene.accept(salon, 2);
        scene.clock.set(Scene.at("15:00"));
        scene.confirm(Callers.station(), salon, 1, Moment.START, "14:00");
        release(Callers.station(), salon, 1);
        assertEquals(ActivityStage.CANCELLED, scene.decline(salon, 2, "交通中断").stage());
    }

    @Test
    public void r98_onlyOwnerHostAndAgencyReleaseAndSayWhy() {
        Activity salon = scene.plannedSalon();
        Scene.refused(ErrorCode.NOT_FOUND, () -> release(Callers.city("130200"), salon, 1));
        Scene.refused(ErrorCode.DENIED, () -> release(Callers.enterprise(), salon, 1));
        Scene.refused(ErrorCode.DENIED, () -> release(Callers.expert(), salon, 1));
        Scene.refused(ErrorCode.CONFLICT, () -> release(Callers.station(), salon, 3));
        assertEquals(
                List.of("reason"),
                Scene.fields(Scene.refused(
                        ErrorCode.INVALID,
                        () -> scene.activities.release(
                                Callers.station(), salon.id(), ExpectedVersion.ANY, Scene.expert(1), " "))));
        assertEquals(ActivityStage.OPEN, release(Callers.city(), salon, 1).stage());
    }

    private Activity release(Caller caller, Activity activity, int expert) {
        return scene.activities.release(caller, activity.id(), ExpectedVersion.ANY, Scene.expert(expert), "一直未答复");
    }
}
