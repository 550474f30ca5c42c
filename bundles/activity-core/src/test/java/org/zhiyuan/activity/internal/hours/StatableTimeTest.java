package org.zhiyuan.activity.internal.hours;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.testkit.fixture.Callers;

/** Whatever an expert has promised can be recorded, however the services before and after it run over (R7, R90). */
public class StatableTimeTest {

    private static final Caller EXPERT = Callers.expert();
    private static final Caller FIRST = Callers.enterprise();
    private static final Caller SECOND = Callers.enterprise(2);

    private final Scene scene = new Scene();
    private Activity nine;
    private Activity ten;

    @Before
    public void twoThatTouch() {
        scene.clock.set(Scene.at("08:00"));
        nine = agreed(FIRST, "09:00", "10:00");
        ten = agreed(SECOND, "10:00", "11:00");
        scene.clock.set(Scene.at("20:00"));
    }

    @Test
    public void r7r90_afterAnOverrunTheNextServiceIsStatedFromItsEnd() {
        scene.confirmAll(FIRST, nine, 1, "09:00", "10:20");
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> state(EXPERT, ten, Moment.START, "10:19"));
        assertTrue(
                refusal.text().zh(),
                refusal.text().zh().contains("2026-11-22 09:00–2026-11-22 10:20已有服务记录")
                        && refusal.text()
                                .zh()
                                .contains(
                                        "可确认的时间：2026-11-22 08:00–2026-11-22 09:00, 2026-11-22 10:20–2026-11-22 13:00"));
        Activity recorded = scene.confirmAll(SECOND, ten, 1, "10:20", "11:00");
        assertEquals(ActivityStage.RECORDED, recorded.stage());
        assertEquals(Integer.valueOf(40), recorded.experts().get(0).minutes());
    }

    @Test
    public void r7r90_whatWasStatedBeforeTheOverrunWasRecordedIsCorrected() {
        state(EXPERT, ten, Moment.START, "10:00");
        state(SECOND, ten, Moment.START, "10:00");
        scene.confirmAll(FIRST, nine, 1, "09:00", "10:20");
        Scene.refused(ErrorCode.CONFLICT, () -> state(EXPERT, ten, Moment.END, "11:00"));
        state(SECOND, ten, Moment.START, "10:20");
        state(EXPERT, ten, Moment.START, "10:20");
        state(EXPERT, ten, Moment.END, "11:00");
        assertEquals(
                ActivityStage.RECORDED, state(SECOND, ten, Moment.END, "11:00").stage());
        assertEquals(Scene.slot("10:20", "11:00"), scene.ledger.sessions.get(1).time());
    }

    @Test
    public void r7_anEndLiesInNoRecordEither() {
        scene.confirmAll(SECOND, ten, 1, "10:00", "11:00");
        state(EXPERT, nine, Moment.START, "09:00");
        Scene.refused(ErrorCode.CONFLICT, () -> state(EXPERT, nine, Moment.END, "10:01"));
        Scene.refused(ErrorCode.CONFLICT, () -> state(EXPERT, nine, Moment.END, "11:00"));
        Scene.refused(ErrorCode.CONFLICT, () -> state(EXPERT, nine, Moment.END, "11:30"));
        state(EXPERT, nine, Moment.END, "10:00");
    }

    @Test
    public void r7r90_anOverrunLeavesTheNextAMinuteAtLeast() {
        state(EXPERT, nine, Moment.START, "09:00");
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> state(EXPERT, nine, Moment.END, "11:00"));
        assertTrue(refusal.text().en(), refusal.text().en().contains("has promised 2026-11-22 10:00–2026-11-22 11:00"));
        assertEquals(
                ActivityStage.RECORDED,
                scene.confirmAll(FIRST, nine, 1, "09:05", "10:59").stage());
        assertEquals(
                Integer.valueOf(1),
                scene.confirmAll(SECOND, ten, 1, "10:59", "11:00")
                        .experts()
                        .get(0)
                        .minutes());
    }

    @Test
    public void r7r90_twoOverrunsTogetherLeaveItToo() {
        scene.clock.set(Scene.at("08:00"));
        Activity eleven = agreed(FIRST, "11:00", "12:00");
        scene.confirmAll(FIRST, nine, 1, "09:00", "10:30");
        state(EXPERT, eleven, Moment.START, "10:30");
        Scene.refused(ErrorCode.CONFLICT, () -> state(EXPERT, eleven, Moment.END, "12:00"));
        state(EXPERT, eleven, Moment.START, "10:31");
        state(EXPERT, eleven, Moment.END, "12:00");
    }

    @Test
    public void r7_whatIsCancelledKeepsNothing() {
        scene.activities.cancel(SECOND, ten.id(), ExpectedVersion.ANY, "改期");
        assertEquals(
                ActivityStage.RECORDED,
                scene.confirmAll(FIRST, nine, 1, "09:00", "12:00").stage());
    }

    @Test
    public void r7_nothingIsEnteredLateWhereAllIsRecorded() {
        scene.activities.cancel(SECOND, ten.id(), ExpectedVersion.ANY, "改期");
        scene.confirmAll(FIRST, nine, 1, "09:00", "10:30");
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> plan(SECOND, "10:00", "10:30"));
        assertTrue(refusal.text().zh(), refusal.text().zh().contains("已有服务记录"));
        plan(SECOND, "10:00", "10:45");
    }

    @Test
    public void r90r91_whoSaysNoIsNotHeldUpByAnothersRecords() {
        scene.clock.set(Scene.at("08:00"));
        Activity salon =
                scene.activities.plan(Callers.station(), Scene.with(scene.salon(), Scene.slot("11:00", "12:00")));
        scene.accept(salon, 1);
        scene.accept(salon, 2);
        scene.confirmAll(Callers.station(), salon, 1, "11:00", "12:00");
        scene.confirmAll(SECOND, ten, 1, "10:00", "11:15");
        assertEquals(ActivityStage.UNDER_WAY, scene.decline(salon, 2, "交通中断").stage());
        assertEquals(
                ActivityStage.RECORDED,
                scene.confirm(EXPERT, salon, 1, Moment.START, "11:15").stage());
        assertEquals(Scene.slot("11:15", "12:00"), scene.ledger.sessions.get(1).time());
    }

    @Test
    public void r7_theLastStatementNamesWhoseTimesAreToBeCorrected() {
        scene.clock.set(Scene.at("08:00"));
        Activity salon =
                scene.activities.plan(Callers.station(), Scene.with(scene.salon(), Scene.slot("11:00", "12:00")));
        scene.accept(salon, 1);
        scene.accept(salon, 2);
        scene.confirmAll(Callers.station(), salon, 1, "11:00", "12:00");
        scene.confirmAll(SECOND, ten, 1, "10:00", "11:15");
        PlatformException refusal = Scene.refused(
                ErrorCode.CONFLICT, () -> scene.confirmAll(Callers.station(), salon, 2, "11:00", "12:00"));
        assertTrue(refusal.text().zh(), refusal.text().zh().contains("专家1"));
        scene.confirm(Callers.station(), salon, 1, Moment.START, "11:15");
        assertEquals(
                ActivityStage.RECORDED,
                scene.confirm(Callers.station(), salon, 2, Moment.END, "12:00").stage());
    }

    private Activity plan(Caller enterprise, String from, String until) {
        return scene.activities.plan(enterprise, Scene.with(scene.clinic(), Scene.slot(from, until)));
    }

    private Activity agreed(Caller enterprise, String from, String until) {
        return scene.accept(plan(enterprise, from, until), 1);
    }

    private Activity state(Caller caller, Activity activity, Moment moment, String time) {
        return scene.confirm(caller, activity, 1, moment, time);
    }
}
