package org.zhiyuan.activity.internal.hours;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.internal.FakeTypes;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.testkit.fixture.Callers;

/** Statements that lie too far apart are an objection, and nothing is recorded until it is settled (R7). */
public class SettlementsTest {

    private static final Caller EXPERT = Callers.expert(1);
    private static final Caller ENTERPRISE = Callers.enterprise(1);

    private final Scene scene = new Scene();
    private Activity clinic;

    @Before
    public void agree() {
        clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set(Scene.at("20:00"));
    }

    private Activity state(Caller caller, Moment moment, String time) {
        return state(caller, moment, Scene.at(time));
    }

    private Activity state(Caller caller, Moment moment, Instant time) {
        return scene.activities.confirm(caller, clinic.id(), ExpectedVersion.ANY, Scene.expert(1), moment, time);
    }

    private Activity objection() {
        state(EXPERT, Moment.START, "13:05");
        state(EXPERT, Moment.END, "15:00");
        state(ENTERPRISE, Moment.START, "13:45");
        return state(ENTERPRISE, Moment.END, "14:15");
    }

    private Activity settle(Caller caller, TimeSlot served) {
        return scene.activities.settle(caller, clinic.id(), ExpectedVersion.ANY, Scene.expert(1), served, "核对签到记录");
    }

    @Test
    public void r7_whatDiffersByMoreThanTheToleranceIsAnObjectionAndRecordsNothing() {
        assertEquals(ActivityStage.OBJECTION, objection().stage());
        assertTrue(scene.ledger.sessions.isEmpty());
        assertEquals(
                "the agency's task begins",
                ActivityStage.OBJECTION.name(),
                Reached.in(scene.units.lastChange()).orElseThrow().text());
    }

    @Test
    public void r7_theToleranceItselfIsNone() {
        state(EXPERT, Moment.START, "14:00");
        state(EXPERT, Moment.END, "16:00");
        state(ENTERPRISE, Moment.START, "14:15");
        assertEquals(
                ActivityStage.RECORDED, state(ENTERPRISE, Moment.END, "15:45").stage());
        assertEquals(90, scene.ledger.sessions.get(0).minutes());
    }

    @Test
    public void r7_aSecondMoreIsOne() {
        state(EXPERT, Moment.START, "14:00");
        state(EXPERT, Moment.END, "16:00");
        state(ENTERPRISE, Moment.START, "14:00");
        assertEquals(
                ActivityStage.OBJECTION,
                state(ENTERPRISE, Moment.END, Scene.at("15:45").minusSeconds(1)).stage());
    }

    @Test
    public void r7_aSideThatCorrectsItselfEndsIt() {
        objection();
        assertEquals(
                ActivityStage.OBJECTION,
                state(ENTERPRISE, Moment.START, "13:10").stage());
        assertEquals(
                ActivityStage.RECORDED, state(ENTERPRISE, Moment.END, "15:00").stage());
        assertEquals(110, scene.ledger.sessions.get(0).minutes());
    }

    @Test
    public void r7_theAgencySettlesItWithinWhatBothState() {
        objection();
        assertEquals(
                List.of("start", "end"),
                Scene.fields(
                        Scene.refused(ErrorCode.INVALID, () -> settle(Callers.city(), Scene.slot("13:04", "15:01")))));
        Activity settled = settle(Callers.city(), Scene.slot("13:05", "14:15"));
        assertEquals(ActivityStage.RECORDED, settled.stage());
        assertEquals(70, scene.ledger.sessions.get(0).minutes());
        assertEquals(
                "核对签到记录", settled.history().get(settled.history().size() - 1).reason());
        Scene.refused(ErrorCode.CONFLICT, () -> settle(Callers.city(), Scene.slot("13:05", "14:15")));
    }

    @Test
    public void r7_nobodyElseSettlesIt() {
        objection();
        TimeSlot served = Scene.slot("13:05", "14:15");
        Scene.refused(ErrorCode.DENIED, () -> settle(EXPERT, served));
        Scene.refused(ErrorCode.DENIED, () -> settle(ENTERPRISE, served));
        Scene.refused(ErrorCode.NOT_FOUND, () -> settle(Callers.city("130200"), served));
    }

    @Test
    public void r7_lessThanAMinuteIsNoService() {
        state(EXPERT, Moment.START, "14:00");
        state(EXPERT, Moment.END, "14:10");
        Scene.refused(
                ErrorCode.CONFLICT,
                () -> state(ENTERPRISE, Moment.START, Scene.at("14:09").plusSeconds(30)));
        state(ENTERPRISE, Moment.START, "14:09");
        assertTrue(scene.ledger.sessions.isEmpty());
    }

    @Test
    public void r40_whatBeganUnderTheTitleIsSettledAfterIt() {
        scene.clock.set("2026-11-22");
        Activity salon = scene.activities.plan(
                Callers.station(), scene.plan(FakeTypes.SALON, scene.station, Scene.slot("17:00", "18:00"), 4, 2));
        scene.accept(salon, 2);
        scene.clock.set(Scene.at("20:00"));
        for (Moment moment : Moment.values()) {
            String planned = moment == Moment.START ? "17:00" : "18:00";
            scene.activities.confirm(
                    Callers.expert(2), salon.id(), ExpectedVersion.ANY, Scene.expert(2), moment, Scene.at(planned));
            scene.activities.confirm(
                    Callers.station(),
                    salon.id(),
                    ExpectedVersion.ANY,
                    Scene.expert(2),
                    moment,
                    Scene.at(planned).minusSeconds(moment == Moment.END ? 1800 : 0));
        }
        scene.revokeTitle();
        Activity settled = scene.activities.settle(
                Callers.city(),
                salon.id(),
                ExpectedVersion.ANY,
                Scene.expert(2),
                Scene.slot("17:00", "17:45"),
                "核对签到记录");
        assertEquals(ActivityStage.RECORDED, settled.stage());
    }
}
