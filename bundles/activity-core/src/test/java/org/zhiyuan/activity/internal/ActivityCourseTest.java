package org.zhiyuan.activity.internal;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Step;
import org.zhiyuan.testkit.fixture.Callers;

/** From plan to archive, as in a year of the programme (R11, R98). */
public class ActivityCourseTest {

    private final Scene scene = new Scene();

    @Test
    public void r11r98_aSalonRunsItsWholeCourse() {
        Activity salon = scene.recordedSalon();
        scene.activities.rate(Callers.enterprise(), salon.id(), ExpectedVersion.ANY, 5, false, "收获很大");
        scene.activities.report(Callers.station(), salon.id(), ExpectedVersion.ANY, "现场解决3个问题", 4, 3);
        Activity closed = scene.activities.close(Callers.station(), salon.id(), ExpectedVersion.ANY);
        assertEquals(
                List.of("AGREED", "UNDER_WAY", "RECORDED", "REPORTED", "CLOSED"),
                closed.history().stream().map(Step::to).toList());
        assertEquals(8, closed.confirmations().size());
        assertEquals(
                "one entry in the trail a change", 15, scene.units.changes().size());
        assertEquals(closed.version(), scene.units.changes().size());
    }

    @Test
    public void r7_anActivityIsEnteredLateWithinThirtyDays() {
        scene.clock.set("2026-12-20");
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set("2026-12-21");
        for (Moment moment : Moment.values()) {
            String time = moment == Moment.START ? "14:00" : "16:00";
            scene.confirm(Callers.expert(), clinic, 1, moment, time);
            scene.confirm(Callers.enterprise(), clinic, 1, moment, time);
        }
        assertEquals(ActivityStage.RECORDED, scene.stored(clinic).stage());
    }
}
