package org.zhiyuan.activity.internal.participation;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.internal.FakeTypes;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** Enterprises sign up for group activities, each for itself and while there are seats. */
public class SignUpsTest {

    private final Scene scene = new Scene();

    @Test
    public void anEnterpriseSignsUpOnce() {
        Activity salon = scene.plannedSalon();
        assertEquals(
                scene.first.id(),
                signUp(Callers.enterprise(), salon).enterprises().get(0).enterprise());
        Scene.refused(ErrorCode.CONFLICT, () -> signUp(Callers.enterprise(), salon));
        Scene.refused(ErrorCode.CONFLICT, () -> signUp(Callers.enterprise(9), salon));
    }

    @Test
    public void r40_aStationThatLostItsTitleTakesNobodyMore() {
        Activity salon = scene.plannedSalon();
        signUp(Callers.enterprise(1), salon);
        scene.stations.put(
                scene.station,
                Stations.station(
                        scene.station.value(),
                        Callers.station().account(),
                        StationStage.REVOKED,
                        Stations.application()));
        Scene.refused(ErrorCode.CONFLICT, () -> signUp(Callers.enterprise(2), salon));
        assertEquals(1, scene.stored(salon).enterprises().size());
    }

    @Test
    public void r40r94_whatASuspendedStationHoldsIsNotOfferedToOthers() {
        Activity salon = scene.plannedSalon();
        ActivityQuery published = new ActivityQuery(null, FakeTypes.SALON, ActivityStage.OPEN, null, null, null, null);
        signUp(Callers.enterprise(1), salon);
        assertEquals(
                1,
                scene.activities
                        .list(Callers.enterprise(2), published, PageRequest.first())
                        .items()
                        .size());
        scene.suspendTitle();
        assertEquals(
                0,
                scene.activities
                        .list(Callers.enterprise(2), published, PageRequest.first())
                        .items()
                        .size());
        assertEquals(
                "one's own stays",
                1,
                scene.activities
                        .list(Callers.enterprise(1), published, PageRequest.first())
                        .items()
                        .size());
        Scene.refused(ErrorCode.CONFLICT, () -> signUp(Callers.enterprise(2), salon));
    }

    @Test
    public void theLastSeatIsTakenOnce() {
        Activity salon = scene.activities.plan(
                Callers.station(), scene.plan(FakeTypes.SALON, scene.station, Scene.slot("14:00", "16:00"), 2, 1));
        signUp(Callers.enterprise(1), salon);
        signUp(Callers.enterprise(2), salon);
        Scene.refused(ErrorCode.CONFLICT, () -> signUp(Callers.enterprise(3), salon));
    }

    @Test
    public void thoseWhoSignUpAtTheSameTimeAllGetIn() throws Exception {
        Activity salon = scene.plannedSalon();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Activity>> answers = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Caller caller = Callers.enterprise(number);
            answers.add(threads.submit(() -> signUp(caller, salon)));
        }
        for (Future<Activity> answer : answers) {
            answer.get();
        }
        threads.shutdown();
        assertEquals(3, scene.stored(salon).enterprises().size());
    }

    @Test
    public void itIsPossibleUntilTheHoursAreRecorded() {
        Activity salon = scene.plannedSalon();
        scene.accept(salon, 1);
        scene.decline(salon, 2, null);
        assertEquals(ActivityStage.AGREED, signUp(Callers.enterprise(1), salon).stage());
        scene.confirmAll(Callers.station(), salon, 1, "14:00", "16:00");
        Scene.refused(ErrorCode.NOT_FOUND, () -> signUp(Callers.enterprise(2), salon));
        Scene.refused(ErrorCode.CONFLICT, () -> signUp(Callers.enterprise(1), salon));
    }

    @Test
    public void r84_nobodyJoinsAOneToOneService() {
        Activity clinic = scene.plannedClinic();
        Scene.refused(ErrorCode.CONFLICT, () -> signUp(Callers.enterprise(1), clinic));
        Scene.refused(ErrorCode.NOT_FOUND, () -> signUp(Callers.enterprise(2), clinic));
    }

    private Activity signUp(Caller caller, Activity activity) {
        return scene.activities.signUp(caller, activity.id(), ExpectedVersion.ANY);
    }
}
