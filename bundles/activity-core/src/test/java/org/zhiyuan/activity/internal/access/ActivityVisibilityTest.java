package org.zhiyuan.activity.internal.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.internal.FakeTypes;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.testkit.fixture.Callers;

/** What a caller may not see does not exist for it (R87). */
public class ActivityVisibilityTest {

    private final Scene scene = new Scene();

    @Test
    public void r87_aOneToOneServiceExistsForItsPartiesAndTheirAgencies() {
        Activity clinic = scene.plannedClinic();
        for (Caller party : List.of(
                Callers.enterprise(),
                Callers.expert(),
                Callers.city(),
                Callers.province(),
                Callers.administrator(),
                Callers.integrator())) {
            assertEquals(clinic.id(), scene.activities.get(party, clinic.id()).id());
            assertEquals(Set.of(clinic.id()), listed(party));
        }
        for (Caller other :
                List.of(Callers.enterprise(2), Callers.expert(2), Callers.station(), Callers.city("130200"))) {
            Scene.refused(ErrorCode.NOT_FOUND, () -> scene.activities.get(other, clinic.id()));
            assertEquals(Set.of(), listed(other));
        }
    }

    @Test
    public void r87_aSalonIsPublishedToEnterprisesWithoutWhoComes() {
        Activity salon = scene.plannedSalon();
        scene.decline(salon, 2, "身体原因");
        scene.activities.signUp(Callers.enterprise(1), salon.id(), ExpectedVersion.ANY);
        Activity read = scene.activities.get(Callers.enterprise(2), salon.id());
        assertTrue(read.enterprises().isEmpty() && read.history().isEmpty());
        assertTrue("nor why an expert declined", read.experts().stream().allMatch(seat -> seat.reason() == null));
        assertEquals(
                1,
                scene.activities
                        .get(Callers.enterprise(1), salon.id())
                        .enterprises()
                        .size());
    }

    @Test
    public void r84_anEnterpriseFindsWhatItCanSignUpFor() {
        Activity salon = scene.plannedSalon();
        assertEquals(Set.of(salon.id()), listed(Callers.enterprise(2), FakeTypes.SALON, ActivityStage.OPEN));
        assertEquals("without asking for it, only its own", Set.of(), listed(Callers.enterprise(2)));
        scene.activities.plan(
                Callers.enterprise(1), scene.plan(FakeTypes.CLINIC, null, Scene.slot("14:00", "16:00"), 1, 3));
        assertEquals(
                "never another's clinic",
                Set.of(),
                listed(Callers.enterprise(2), FakeTypes.CLINIC, ActivityStage.OPEN));
    }

    @Test
    public void r87_aSalonThatIsOverExistsOnlyForWhoWasThere() {
        Activity salon = scene.recordedSalon();
        scene.activities.get(Callers.enterprise(1), salon.id());
        scene.activities.get(Callers.expert(2), salon.id());
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.activities.get(Callers.enterprise(2), salon.id()));
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.activities.get(Callers.expert(3), salon.id()));
    }

    @Test
    public void anActivityStaysReadableWhenItsTypeIsGone() {
        Activity salon = scene.plannedSalon();
        scene.types.remove(FakeTypes.SALON);
        assertEquals(salon, scene.activities.get(Callers.station(), salon.id()));
        assertTrue(scene.activities.serviceType(FakeTypes.SALON).isEmpty());
        assertEquals(4, scene.activities.serviceTypes().size());
    }

    private Set<ActivityId> listed(Caller caller) {
        return ids(caller, ActivityQuery.ALL);
    }

    private Set<ActivityId> listed(Caller caller, ServiceTypeId type, ActivityStage stage) {
        return ids(caller, new ActivityQuery(null, type, stage, null, null, null, null));
    }

    private Set<ActivityId> ids(Caller caller, ActivityQuery query) {
        return scene.activities.list(caller, query, PageRequest.first()).items().stream()
                .map(Activity::id)
                .collect(Collectors.toSet());
    }
}
