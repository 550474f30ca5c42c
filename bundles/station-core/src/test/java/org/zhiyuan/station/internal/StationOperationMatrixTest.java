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
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Role;
import org.zhiyuan.station.NewEntry;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.NoticeId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.SyncState;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/**
 * Every operation with every role: who may is written down here once more, and whoever may not is DENIED by every method of the
 * operation.
 */
public class StationOperationMatrixTest {

    private static final Map<StationOperation, Set<Role>> MAY = new EnumMap<>(Map.ofEntries(
            Map.entry(StationOperation.ROUND_OPEN, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.CITY_RECOMMEND, Set.of(Role.SME_DEPARTMENT)),
            Map.entry(StationOperation.CITY_FILE, Set.of(Role.PROVINCE)),
            Map.entry(
                    StationOperation.STATION_READ,
                    EnumSet.complementOf(EnumSet.of(Role.PUBLIC, Role.EXPERT, Role.ENTERPRISE))),
            Map.entry(StationOperation.STATION_SELF_CHECK, Set.of(Role.STATION, Role.CITY, Role.PROVINCE)),
            Map.entry(StationOperation.STATION_APPLY, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_SUBMIT, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_ASSESS, Set.of(Role.CITY)),
            Map.entry(
                    StationOperation.STATION_RANK,
                    EnumSet.of(
                            Role.ADMINISTRATOR,
                            Role.PROVINCE,
                            Role.INDUSTRY_DEPARTMENT,
                            Role.CIVIL_AFFAIRS_DEPARTMENT,
                            Role.SME_DEPARTMENT,
                            Role.CITY)),
            Map.entry(StationOperation.STATION_GIVE_OPINION, Set.of(Role.SME_DEPARTMENT)),
            Map.entry(StationOperation.STATION_SEND_BACK, Set.of(Role.CITY)),
            Map.entry(StationOperation.STATION_LAPSE, Set.of(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY)),
            Map.entry(StationOperation.STATION_OBJECT, EnumSet.allOf(Role.class)),
            Map.entry(StationOperation.STATION_ANSWER_OBJECTION, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_REGISTER_ON_PLATFORM, Set.of(Role.PROVINCE, Role.INTEGRATOR)),
            Map.entry(StationOperation.STATION_REGISTER_NATIONALLY, Set.of(Role.PROVINCE, Role.PROVINCIAL_TEAM)),
            Map.entry(StationOperation.STATION_ADMIT, Set.of(Role.PROVINCIAL_TEAM)),
            Map.entry(StationOperation.STATION_OPEN_YEAR, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_ASSESS_YEAR, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_REPORT_RECTIFICATION, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_RECHECK_YEAR, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_REVIEW, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_RECORD_CONDUCT, Set.of(Role.STATION, Role.CITY, Role.PROVINCE)),
            Map.entry(StationOperation.STATION_GRANT, Set.of(Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT)),
            Map.entry(StationOperation.STATION_REVOKE, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_SUSPEND, Set.of(Role.PROVINCE)),
            Map.entry(StationOperation.STATION_CONTACT, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_WITHDRAW, Set.of(Role.STATION)),
            Map.entry(StationOperation.STATION_DISCLOSE, Set.of(Role.PROVINCE, Role.CITY))));

    private final StationWorld world = StationWorld.open();
    private final StationId id = world.submitted().id();

    private Map<StationOperation, List<Consumer<Caller>>> calls() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        Map<StationOperation, List<Consumer<Caller>>> calls = new EnumMap<>(StationOperation.class);
        calls.put(
                StationOperation.ROUND_OPEN,
                List.of(
                        caller -> world.rounds.open(caller, Stations.round(2027)),
                        caller -> world.rounds.reschedule(
                                caller, 2026, ExpectedVersion.ANY, LocalDate.of(2026, 12, 30), null)));
        calls.put(
                StationOperation.CITY_FILE,
                List.of(caller ->
                        world.cities.file(caller, Region.of("130100"), ExpectedVersion.ANY, "冀备", day, null)));
        calls.put(
                StationOperation.CITY_RECOMMEND,
                List.of(caller -> world.cities.recommend(
                        caller, Region.of("130100"), ExpectedVersion.ANY, StationWorld.RECOMMENDATION)));
        calls.put(
                StationOperation.STATION_RANK,
                List.of(caller -> world.reader.ranking(caller, 2026, PageRequest.first())));
        calls.put(
                StationOperation.STATION_GIVE_OPINION,
                List.of(caller ->
                        world.recommendations.giveOpinion(caller, id, ExpectedVersion.ANY, true, "文号", "同意")));
        calls.put(
                StationOperation.STATION_SEND_BACK,
                List.of(caller -> world.supplements.sendBack(caller, id, ExpectedVersion.ANY, List.of("项目"))));
        calls.put(
                StationOperation.STATION_LAPSE,
                List.of(caller -> world.supplements.lapse(caller, id, ExpectedVersion.ANY)));
        calls.put(
                StationOperation.STATION_OBJECT,
                List.of(caller ->
                        world.objections.object(caller, new NoticeId(id.value()), "异议", Stations.builder().contact)));
        calls.put(
                StationOperation.STATION_ANSWER_OBJECTION,
                List.of(caller -> world.objections.answer(caller, id, ExpectedVersion.ANY, 1, true, "答复")));
        NewEntry entry = new NewEntry("P-1", day, SyncState.SYNCED, null);
        calls.put(
                StationOperation.STATION_REGISTER_ON_PLATFORM,
                List.of(caller -> world.registrations.registerOnPlatform(caller, id, ExpectedVersion.ANY, entry)));
        calls.put(
                StationOperation.STATION_REGISTER_NATIONALLY,
                List.of(caller -> world.registrations.registerNationally(caller, id, ExpectedVersion.ANY, entry)));
        calls.put(
                StationOperation.STATION_ADMIT,
                List.of(caller -> world.registrations.admit(caller, id, ExpectedVersion.ANY, "A-1", day)));
        calls.put(StationOperation.STATION_OPEN_YEAR, List.of(caller -> world.years.open(caller, 2026)));
        calls.put(
                StationOperation.STATION_ASSESS_YEAR,
                List.of(caller -> world.years.assess(caller, id, ExpectedVersion.ANY, 2026, true, "合格")));
        calls.put(
                StationOperation.STATION_REPORT_RECTIFICATION,
                List.of(caller -> world.years.report(caller, id, ExpectedVersion.ANY, 2026, "已整改")));
        calls.put(
                StationOperation.STATION_RECHECK_YEAR,
                List.of(caller -> world.years.recheck(caller, id, ExpectedVersion.ANY, 2026, true, "合格")));
        calls.put(
                StationOperation.STATION_READ,
                List.of(
                        caller -> world.reader.get(caller, id),
                        caller -> world.reader.list(caller, StationQuery.ALL, PageRequest.first()),
                        world.reader::own));
        calls.put(
                StationOperation.STATION_SELF_CHECK,
                List.of(caller -> world.applications.selfCheck(caller, Stations.application())));
        calls.put(
                StationOperation.STATION_APPLY,
                List.of(
                        caller -> world.applications.draft(caller, Stations.application()),
                        caller -> world.applications.revise(caller, id, ExpectedVersion.ANY, Stations.application())));
        calls.put(
                StationOperation.STATION_SUBMIT,
                List.of(caller -> world.applications.submit(caller, id, ExpectedVersion.ANY)));
        calls.put(
                StationOperation.STATION_ASSESS,
                List.of(caller ->
                        world.recommendations.assess(caller, id, ExpectedVersion.ANY, Stations.assessment())));
        calls.put(
                StationOperation.STATION_REVIEW,
                List.of(caller -> world.reviews.review(
                        caller, id, ExpectedVersion.ANY, NewReview.of(ReviewDecision.REJECT, "理由"))));
        calls.put(
                StationOperation.STATION_GRANT,
                List.of(
                        caller -> world.grants.grant(caller, id, ExpectedVersion.ANY, "文件", day),
                        caller -> world.grants.refuse(caller, id, ExpectedVersion.ANY, "理由")));
        calls.put(
                StationOperation.STATION_RECORD_CONDUCT,
                List.of(caller ->
                        world.conduct.record(caller, id, ExpectedVersion.ANY, Stations.builder().conduct, "年度公示信息")));
        calls.put(
                StationOperation.STATION_SUSPEND,
                List.of(
                        caller -> world.suspensions.suspend(caller, id, "c"),
                        caller -> world.suspensions.release(caller, id, "c")));
        calls.put(
                StationOperation.STATION_REVOKE,
                List.of(caller -> world.revocations.revoke(caller, id, ExpectedVersion.ANY, "理由")));
        calls.put(
                StationOperation.STATION_CONTACT,
                List.of(caller -> world.contacts.changeContact(
                        caller, id, ExpectedVersion.ANY, Stations.application().contact())));
        calls.put(
                StationOperation.STATION_WITHDRAW,
                List.of(caller -> world.revocations.withdraw(caller, id, ExpectedVersion.ANY, "理由")));
        calls.put(
                StationOperation.STATION_DISCLOSE,
                List.of(
                        caller -> world.contacts.disclose(caller, id, "电话核实身份"),
                        caller -> world.objections.disclose(caller, id, 1, "电话核实异议")));
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
