package org.zhiyuan.duty.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Suspension;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.TitleInForce;
import org.zhiyuan.testkit.MemoryActivityStore;
import org.zhiyuan.testkit.MemoryAssignmentStore;
import org.zhiyuan.testkit.MemoryDemandStore;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.MemoryOrganizationStore;
import org.zhiyuan.testkit.MemoryOverdueStore;
import org.zhiyuan.testkit.MemoryPetitionStore;
import org.zhiyuan.testkit.MemoryProgrammeStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Stations;

/** One titled station in Shijiazhuang, one enterprise, one expert, and everything that duties need. */
final class Town {

    static final StationId STATION = new StationId("5".repeat(32));
    static final WorkCalendar EVERY_DAY = day -> true;

    final TestClock clock = new TestClock();
    final MemoryDemandStore demands = new MemoryDemandStore();
    final MemoryActivityStore activities = new MemoryActivityStore();
    final MemoryAssignmentStore assignmentStore = new MemoryAssignmentStore();
    final MemoryPetitionStore petitionStore = new MemoryPetitionStore();
    final MemoryProgrammeStore programmeStore = new MemoryProgrammeStore();
    final MemoryOrganizationStore organizationStore = new MemoryOrganizationStore();
    final MemoryUnitOfWork work =
            new MemoryUnitOfWork(assignmentStore, petitionStore, programmeStore, organizationStore);
    final Expert expert = Experts.serving();
    Station station =
            Stations.station(STATION.value(), Callers.station().account(), StationStage.TITLED, Stations.application());
    LocalDate titled = LocalDate.of(2026, 1, 1);
    /** When the title was given back, null while it stands. */
    Instant endedAt;

    List<Suspension> suspensions = List.of();

    final StationService stationService = of(
            StationService.class,
            Map.of(
                    "get",
                    this::seen,
                    "own",
                    in -> ((Caller) in[0]).account().equals(station.owner()) ? List.of(station) : List.of(),
                    "findRegistered",
                    in -> Optional.of(registered()),
                    "register",
                    in -> new Page<>(List.of(registered()), null)));
    final EnterpriseService enterpriseService = of(
            EnterpriseService.class,
            Map.of("own", in -> Optional.of(Enterprises.enterprise(((Caller) in[0]).account(), 1))));
    final ExpertService expertService = of(
            ExpertService.class,
            Map.of(
                    "lookup",
                    in -> Optional.of(expert).filter(x -> x.id().equals(in[0])),
                    "own",
                    in -> Optional.of(expert).filter(x -> x.owner().equals(((Caller) in[0]).account())),
                    "directory",
                    in -> new Page<>(List.of(), null)));

    final MemoryMergeStore merges = new MemoryMergeStore();
    final StationsInSight stations = new StationsInSight(stationService, new TitleInForce(stationService, clock));
    final Assignments assignments = new Assignments(assignmentStore, stations, work, clock);
    final Petitions petitions = new Petitions(petitionStore, stations, work, clock);
    final OverdueWork overdue = new OverdueWork(
            new MemoryOverdueStore(demands, activities),
            stations,
            merges,
            work,
            RuleParameters.hebei(),
            EVERY_DAY,
            clock);
    final Programmes programmes = programmes(RuleParameters.hebei());

    Programmes programmes(RuleParameters book) {
        return new Programmes(
                programmeStore,
                new Participations(programmeStore, enterpriseService, expertService, activities, stations, work, clock),
                stations,
                work,
                book,
                clock);
    }

    private Object seen(Object[] in) {
        if (!((Caller) in[0]).sees(station.region(), station.owner())) {
            throw PlatformException.notFound(Text.of("工作站", "station"), in[1].toString());
        }
        return station;
    }

    private RegisteredStation registered() {
        return new RegisteredStation(
                STATION,
                "某站",
                station.region(),
                "某处",
                Title.granted("冀志站2026-0001", titled, "通知"),
                endedAt == null,
                endedAt,
                suspensions,
                false,
                false,
                false,
                station.mergedInto());
    }

    static void refused(ErrorCode code, Runnable change) {
        assertEquals(code, assertThrows(PlatformException.class, change::run).code());
    }

    private static <T> T of(Class<T> contract, Map<String, Function<Object[], Object>> answers) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answers.get(method.getName()).apply(arguments);
                }));
    }
}
