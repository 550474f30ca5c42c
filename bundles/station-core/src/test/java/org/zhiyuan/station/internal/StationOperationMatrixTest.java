package org.zhiyuan.station.internal;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Seen;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/**
 * Every operation with every role: who may is written down here once more, and whoever may not is DENIED by every method of the
 * operation.
 */
public class StationOperationMatrixTest {

    private static final Map<StationOperation, Set<Role>> MAY = new EnumMap<>(Map.ofEntries(
            Map.entry(StationOperation.ROUND_OPEN, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.CITY_FILE, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_READ, EnumSet.complementOf(EnumSet.of(Role.PUBLIC, Role.EXPERT, Role.ENTERPRISE))),
            Map.entry(StationOperation.STATION_SELF_CHECK, Set.of(Role.STATION, Role.CITY, Role.PROVINCE)),
            Map.entry(StationOperation.STATION_APPLY, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_SUBMIT, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_ASSESS, Set.of(Role.CITY)),
            Map.entry(StationOperation.STATION_REVIEW, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_GRANT, Set.of(Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT)),
            Map.entry(StationOperation.STATION_REVOKE, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_WITHDRAW, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_DISCLOSE, Set.of(Role.PROVINCE, Role.CITY))));

    private final StationWorld world = StationWorld.open();
    private final StationId id = world.submitted().id();

    private Map<StationOperation, List<Consumer<Caller>>> calls() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        StationManager manager = world.manager;
        Map<StationOperation, List<Consumer<Caller>>> calls = new EnumMap<>(StationOperation.class);
        calls.put(StationOperation.ROUND_OPEN, List.of(caller -> world.rounds.open(caller, Stations.round(2027)),
                caller -> world.rounds.reschedule(caller, 2026, Seen.ANY, LocalDate.of(2026, 12, 30))));
        calls.put(StationOperation.CITY_FILE, List.of(caller -> world.cities.file(caller, Region.of("130100"), "冀备", day)));
        calls.put(StationOperation.STATION_READ, List.of(caller -> manager.get(caller, id),
                caller -> manager.list(caller, StationQuery.ALL, PageRequest.first()), manager::own));
        calls.put(StationOperation.STATION_SELF_CHECK, List.of(caller -> manager.selfCheck(caller, Stations.application())));
        calls.put(StationOperation.STATION_APPLY, List.of(caller -> manager.draft(caller, Stations.application()),
                caller -> manager.revise(caller, id, Seen.ANY, Stations.application())));
        calls.put(StationOperation.STATION_SUBMIT, List.of(caller -> manager.submit(caller, id, Seen.ANY)));
        calls.put(StationOperation.STATION_ASSESS, List.of(caller -> manager.assess(caller, id, Seen.ANY, Stations.assessment())));
        calls.put(StationOperation.STATION_REVIEW, List.of(caller -> manager.review(caller, id, Seen.ANY, ReviewDecision.REJECT, "理由")));
        calls.put(StationOperation.STATION_GRANT, List.of(caller -> manager.grant(caller, id, Seen.ANY, "文件", day)));
        calls.put(StationOperation.STATION_REVOKE, List.of(caller -> manager.revoke(caller, id, Seen.ANY, "理由")));
        calls.put(StationOperation.STATION_WITHDRAW, List.of(caller -> manager.withdraw(caller, id, Seen.ANY, "理由")));
        calls.put(StationOperation.STATION_DISCLOSE, List.of(caller -> manager.disclose(caller, id, "电话核实身份")));
        return calls;
    }

    @Test
    public void r12r16r94_everyOperationIsDeniedToEveryRoleThatMayNot() {
        Map<StationOperation, List<Consumer<Caller>>> calls = calls();
        for (StationOperation operation : StationOperation.values()) {
            for (Role role : Role.values()) {
                for (Consumer<Caller> call : calls.get(operation)) {
                    boolean denied = denied(call, Callers.of(role));
                    assertEquals(operation + " by " + role, !MAY.get(operation).contains(role), denied);
                }
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
