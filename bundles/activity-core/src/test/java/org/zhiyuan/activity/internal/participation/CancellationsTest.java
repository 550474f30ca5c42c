package org.zhiyuan.activity.internal.participation;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.testkit.fixture.Callers;

/** What has not started can be cancelled by whoever is in charge, and frees everybody's time (R98). */
public class CancellationsTest {

    private final Scene scene = new Scene();

    @Test
    public void r98_cancellingFreesTheExpertsTime() {
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        Activity cancelled = cancel(Callers.enterprise(), clinic);
        assertEquals(ActivityStage.CANCELLED, cancelled.stage());
        assertEquals("订单变化", cancelled.history().get(1).reason());
        scene.plannedClinic();
    }

    @Test
    public void r98_aReasonIsGiven() {
        Activity clinic = scene.plannedClinic();
        assertEquals(
                List.of("reason"),
                Scene.fields(Scene.refused(
                        ErrorCode.INVALID,
                        () -> scene.activities.cancel(Callers.enterprise(), clinic.id(), ExpectedVersion.ANY, " "))));
    }

    @Test
    public void r98_theHostAndTheAgencyOfTheRegionMayCancelNobodyElse() {
        Activity salon = scene.plannedSalon();
        Scene.refused(ErrorCode.NOT_FOUND, () -> cancel(Callers.station(2), salon));
        Scene.refused(ErrorCode.NOT_FOUND, () -> cancel(Callers.city("130200"), salon));
        Scene.refused(ErrorCode.DENIED, () -> cancel(Callers.enterprise(), salon));
        Scene.refused(ErrorCode.DENIED, () -> cancel(Callers.expert(), salon));
        assertEquals(ActivityStage.CANCELLED, cancel(Callers.city(), salon).stage());
        assertEquals(
                ActivityStage.CANCELLED,
                cancel(Callers.station(), scene.plannedSalon()).stage());
    }

    @Test
    public void r98_whatHasStartedIsNotCancelled() {
        Activity clinic = scene.plannedClinic();
        scene.accept(clinic, 1);
        scene.clock.set(Scene.at("14:00"));
        scene.confirm(Callers.expert(), clinic, 1, Moment.START, "14:00");
        Scene.refused(ErrorCode.CONFLICT, () -> cancel(Callers.enterprise(), clinic));
        Scene.refused(ErrorCode.CONFLICT, () -> cancel(Callers.province(), clinic));
    }

    private Activity cancel(Caller caller, Activity activity) {
        return scene.activities.cancel(caller, activity.id(), ExpectedVersion.ANY, "订单变化");
    }
}
