package org.zhiyuan.activity.internal;

import static org.junit.Assert.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.NewCollection;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;

/** Every operation against every role: who is not in the operation's row is denied before anything is looked up. */
public class ActivityRolesTest {

    private static final ActivityId NOWHERE = new ActivityId("f".repeat(32));
    private static final DemandId NO_DEMAND = new DemandId("f".repeat(32));

    private final Scene scene = new Scene();
    private final Map<ActivityOperation, Consumer<Caller>> calls = new EnumMap<>(ActivityOperation.class);

    public ActivityRolesTest() {
        calls.put(
                ActivityOperation.ENTERPRISE_REGISTER,
                caller -> scene.enterprises.register(caller, Enterprises.facts()));
        calls.put(
                ActivityOperation.ENTERPRISE_READ,
                caller -> scene.enterprises.get(caller, new EnterpriseId("f".repeat(32))));
        calls.put(
                ActivityOperation.DEMAND_STATE,
                caller -> scene.demands.withdraw(caller, NO_DEMAND, ExpectedVersion.ANY));
        calls.put(
                ActivityOperation.DEMAND_COLLECT,
                caller -> scene.demands.collect(
                        caller,
                        new NewCollection(
                                scene.station,
                                Enterprises.facts().creditCode(),
                                DemandSource.VISIT,
                                Enterprises.demand())));
        calls.put(ActivityOperation.DEMAND_READ, caller -> scene.demands.get(caller, NO_DEMAND));
        calls.put(
                ActivityOperation.DEMAND_FOLLOW_UP,
                caller -> scene.demands.followUp(caller, NO_DEMAND, ExpectedVersion.ANY, "见效"));
        calls.put(
                ActivityOperation.DEMAND_VERIFY,
                caller -> scene.demands.verify(caller, NO_DEMAND, ExpectedVersion.ANY));
        calls.put(
                ActivityOperation.ACTIVITY_READ,
                caller -> scene.activities.list(caller, ActivityQuery.ALL, PageRequest.first()));
        // a type that is absent for everybody, so that the row of the table is all that denies
        calls.put(
                ActivityOperation.ACTIVITY_PLAN,
                caller -> scene.activities.plan(
                        caller, scene.plan(new ServiceTypeId("absent"), null, Scene.slot("14:00", "15:00"), 1, 1)));
        calls.put(
                ActivityOperation.ACTIVITY_ANSWER,
                caller -> scene.activities.answer(caller, NOWHERE, ExpectedVersion.ANY, true, null));
        calls.put(
                ActivityOperation.ACTIVITY_SIGN_UP,
                caller -> scene.activities.signUp(caller, NOWHERE, ExpectedVersion.ANY));
        calls.put(
                ActivityOperation.ACTIVITY_CONFIRM,
                caller -> scene.activities.confirm(
                        caller, NOWHERE, ExpectedVersion.ANY, Scene.expert(1), Moment.START, Scene.at("09:00")));
        calls.put(
                ActivityOperation.ACTIVITY_SETTLE,
                caller -> scene.activities.settle(
                        caller, NOWHERE, ExpectedVersion.ANY, Scene.expert(1), Scene.slot("09:00", "10:00"), "理由"));
        calls.put(
                ActivityOperation.ACTIVITY_RATE,
                caller -> scene.activities.rate(caller, NOWHERE, ExpectedVersion.ANY, 5, false, null));
        calls.put(
                ActivityOperation.ACTIVITY_REPORT,
                caller -> scene.activities.report(caller, NOWHERE, ExpectedVersion.ANY, "有效", 1, 1));
        calls.put(
                ActivityOperation.ACTIVITY_CLOSE,
                caller -> scene.activities.close(caller, NOWHERE, ExpectedVersion.ANY));
        calls.put(
                ActivityOperation.ACTIVITY_RELEASE,
                caller -> scene.activities.release(caller, NOWHERE, ExpectedVersion.ANY, Scene.expert(1), "撤回"));
        calls.put(
                ActivityOperation.ACTIVITY_CANCEL,
                caller -> scene.activities.cancel(caller, NOWHERE, ExpectedVersion.ANY, "取消"));
    }

    @Test
    public void everyOperationDeniesEveryRoleThatIsNotInItsRow() {
        for (ActivityOperation operation : ActivityOperation.values()) {
            for (Role role : Role.values()) {
                assertEquals(
                        operation + " by " + role,
                        operation.roles().contains(role),
                        !denied(calls.get(operation), Callers.of(role)));
            }
        }
    }

    private static boolean denied(Consumer<Caller> call, Caller caller) {
        try {
            call.accept(caller);
            return false;
        } catch (PlatformException e) {
            return e.code() == ErrorCode.DENIED;
        }
    }
}
