package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.store.EventTypes;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.WorkingDays;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.testkit.MemoryTaskStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** No clock of an official runs before the act is possible, and everything that waits for one has a clock, R93. */
public class TaskClockTest {
    private static final String THING = "a".repeat(32);
    private static final Region CHANGAN = Region.of("130102");
    private final TestClock clock = new TestClock();
    private final MemoryTaskStore store = new MemoryTaskStore();
    private final List<Change> told = new ArrayList<>();
    private TaskBoard board = board(RuleParameters.hebei());

    private TaskBoard board(RuleParameters parameters) {
        return new TaskBoard(
                store,
                new MemoryUnitOfWork(store),
                new TaskDays(WorkingDays.china(), parameters),
                Agencies.filed("130100"),
                clock);
    }

    private void tell(String day, Caller by, Operation operation, String kind, Map<String, String> details) {
        clock.set(day);
        Change change =
                new Change(clock.instant(), by, operation, kind, THING, CHANGAN, EventTypes.read(kind, details));
        told.add(change);
        board.changed(change);
    }

    private void station(String day, Caller by, StationOperation operation, Map<String, String> details) {
        tell(day, by, operation, "station", details);
    }

    private List<TaskKind> own(Caller caller) {
        return board.own(caller, PageRequest.first()).items().stream()
                .map(OfficialTask::kind)
                .toList();
    }

    private LocalDate due(Caller caller, TaskKind kind) {
        return board.own(caller, PageRequest.first()).items().stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .due();
    }

    @Test
    public void r93r104_theGrantIsDueOnlyAfterTheObjectionPeriod() {
        Map<String, String> period = Map.of("stage", "JOINT_GRANT", "since", "2026-12-07");
        station("2026-11-23", Callers.province(), StationOperation.STATION_REVIEW, period);
        assertEquals(
                "ten working days after the period's last day",
                LocalDate.of(2026, 12, 21),
                due(Callers.industry(), TaskKind.STATION_GRANT));
        station("2026-12-09", Callers.industry(), StationOperation.STATION_GRANT, period);
        assertEquals(List.of(), own(Callers.industry()));
        assertEquals(LocalDate.of(2026, 12, 21), due(Callers.civilAffairs(), TaskKind.STATION_GRANT));
    }

    @Test
    public void r93r104_whileAnObjectionIsOpenTheProvinceHasTheTaskAndTheDepartmentsNone() {
        Map<String, String> period = Map.of("stage", "JOINT_GRANT", "since", "2026-12-07");
        Map<String, String> objected = Map.of("stage", "JOINT_GRANT", "waits", "OBJECTION");
        station("2026-11-23", Callers.province(), StationOperation.STATION_REVIEW, period);
        station("2026-11-24", Callers.anonymous(), StationOperation.STATION_OBJECT, objected);
        assertEquals(List.of(TaskKind.OBJECTION_ANSWER), own(Callers.province()));
        assertEquals(LocalDate.of(2026, 12, 8), due(Callers.province(), TaskKind.OBJECTION_ANSWER));
        assertEquals(List.of(), own(Callers.civilAffairs()));
        station("2026-11-25", Callers.anonymous(), StationOperation.STATION_OBJECT, objected);
        assertEquals(
                "the first one's date stands",
                LocalDate.of(2026, 12, 8),
                due(Callers.province(), TaskKind.OBJECTION_ANSWER));
        station("2026-12-10", Callers.province(), StationOperation.STATION_ANSWER_OBJECTION, period);
        assertEquals(List.of(), own(Callers.province()));
        assertEquals("from the answer on", LocalDate.of(2026, 12, 24), due(Callers.industry(), TaskKind.STATION_GRANT));
        List<OfficialTask> first = store.about("station", THING);
        told.forEach(board::changed);
        assertEquals("told again", first, store.about("station", THING));
        station(
                "2026-12-11",
                Callers.province(),
                StationOperation.STATION_ANSWER_OBJECTION,
                Map.of("stage", "JOINT_GRANT", "waits", "UPHELD"));
        assertEquals(
                "an upheld one is the province's to decide on",
                List.of(TaskKind.STATION_REVIEW),
                own(Callers.province()));
        assertEquals(List.of(), own(Callers.industry()));
    }

    @Test
    public void r93r105_theRecheckIsDueAfterTheReportOrTheDeadline() {
        station(
                "2026-11-23",
                Callers.province(),
                StationOperation.STATION_ASSESS_YEAR,
                Map.of("stage", "RECTIFICATION", "since", "2026-12-21", "assessment", "2025/RECTIFICATION"));
        assertEquals(
                WorkingDays.china().after(LocalDate.of(2026, 12, 21), 40),
                due(Callers.province(), TaskKind.STATION_RECHECK));
        station(
                "2026-11-30",
                Callers.station(),
                StationOperation.STATION_REPORT_RECTIFICATION,
                Map.of("stage", "RECTIFICATION", "waits", "REPORTED"));
        assertEquals(
                WorkingDays.china().after(LocalDate.of(2026, 11, 30), 40),
                due(Callers.province(), TaskKind.STATION_RECHECK));
        station(
                "2026-12-01",
                Callers.province(),
                StationOperation.STATION_RECHECK_YEAR,
                Map.of("stage", "RECTIFICATION", "since", "2026-12-29"));
        station(
                "2026-12-30",
                Callers.province(),
                StationOperation.STATION_RECHECK_YEAR,
                Map.of("stage", "RECTIFICATION", "since", "2027-01-27"));
        assertEquals(
                "a new deadline starts the clock anew", List.of(TaskKind.STATION_RECHECK), own(Callers.province()));
        assertEquals(
                WorkingDays.china().after(LocalDate.of(2027, 1, 27), 40),
                due(Callers.province(), TaskKind.STATION_RECHECK));
        List<OfficialTask> first = store.about("station", THING);
        told.forEach(board::changed);
        assertEquals(first, store.about("station", THING));
    }

    @Test
    public void r93r39_eachYearThatIsOpenIsATaskUntilItIsDecidedOrTheTitleEnds() {
        station(
                "2026-11-23",
                Callers.province(),
                StationOperation.STATION_OPEN_YEAR,
                Map.of("stage", "ADMITTED", "assessment", "2025/OPEN", "yearUntil", "2025-12-31"));
        station(
                "2026-11-24",
                Callers.province(),
                StationOperation.STATION_OPEN_YEAR,
                Map.of("stage", "ADMITTED", "assessment", "2026/OPEN", "yearUntil", "2026-12-31"));
        assertEquals(List.of(TaskKind.STATION_YEAR, TaskKind.STATION_YEAR), own(Callers.province()));
        List<LocalDate> due = board.own(Callers.province(), PageRequest.first()).items().stream()
                .map(OfficialTask::due)
                .toList();
        assertEquals(
                List.of(
                        WorkingDays.china().after(LocalDate.of(2026, 11, 23), 40),
                        WorkingDays.china().after(LocalDate.of(2026, 12, 31), 40)),
                due);
        station(
                "2026-11-25",
                Callers.province(),
                StationOperation.STATION_ASSESS_YEAR,
                Map.of("stage", "ADMITTED", "assessment", "2025/PASSED"));
        assertEquals(List.of(TaskKind.STATION_YEAR), own(Callers.province()));
        station("2026-11-26", Callers.station(), StationOperation.STATION_WITHDRAW, Map.of("stage", "WITHDRAWN"));
        assertEquals(List.of(), own(Callers.province()));
    }

    @Test
    public void r93r35_aTitleIsRegisteredOnThePlatformBeforeTheTeamCanAdmitIt() {
        station("2026-11-23", Callers.civilAffairs(), StationOperation.STATION_GRANT, Map.of("stage", "TITLED"));
        assertEquals(List.of(TaskKind.STATION_PLATFORM), own(Callers.province()));
        station(
                "2026-11-24",
                Callers.province(),
                StationOperation.STATION_REGISTER_ON_PLATFORM,
                Map.of("stage", "REGISTERED", "waits", "PLATFORM"));
        assertEquals(List.of(TaskKind.STATION_PLATFORM), own(Callers.province()));
        assertEquals(List.of(), own(Callers.of(Role.PROVINCIAL_TEAM)));
        station(
                "2026-11-25",
                Callers.province(),
                StationOperation.STATION_REGISTER_ON_PLATFORM,
                Map.of("stage", "REGISTERED"));
        assertEquals(List.of(), own(Callers.province()));
        assertEquals(List.of(TaskKind.STATION_ADMISSION), own(Callers.of(Role.PROVINCIAL_TEAM)));
    }

    @Test
    public void r93r77_theTeamRegistersAndOnlyThenTheLetterIsDueWhereTheBookSaysSo() {
        Caller team = Callers.of(Role.PROVINCIAL_TEAM);
        tell(
                "2026-11-23",
                Callers.province(),
                ExpertOperation.EXPERT_FILE,
                "expert",
                Map.of("from", "ADMITTED", "to", "FILED", "registration", "PENDING"));
        assertEquals(List.of(TaskKind.EXPERT_NATIONAL), own(team));
        assertEquals(List.of(), own(Callers.province()));
        tell(
                "2026-12-01",
                team,
                ExpertOperation.EXPERT_REGISTER,
                "expert",
                Map.of("stage", "FILED", "registration", "FAILED"));
        assertEquals(LocalDate.of(2026, 12, 15), due(team, TaskKind.EXPERT_NATIONAL));
        assertEquals(List.of(), own(Callers.province()));
        tell(
                "2026-12-07",
                team,
                ExpertOperation.EXPERT_REGISTER,
                "expert",
                Map.of("stage", "FILED", "registration", "REGISTERED"));
        assertEquals(List.of(), own(team));
        assertEquals(LocalDate.of(2026, 12, 21), due(Callers.province(), TaskKind.EXPERT_APPOINTMENT));
    }

    @Test
    public void r93r77_whereTheBookLetsItWaitBothClocksRunAtOnce() {
        List<Parameter> book = new ArrayList<>(RuleParameters.hebei().parameters());
        book.add(new Parameter("expert.registration.first", BigDecimal.ZERO, LocalDate.of(2026, 1, 1), "test"));
        board = board(RuleParameters.of("hebei-2020", book));
        Caller team = Callers.of(Role.PROVINCIAL_TEAM);
        tell(
                "2026-11-23",
                Callers.province(),
                ExpertOperation.EXPERT_FILE,
                "expert",
                Map.of("to", "FILED", "registration", "PENDING"));
        assertEquals(List.of(TaskKind.EXPERT_APPOINTMENT), own(Callers.province()));
        tell(
                "2026-11-24",
                Callers.province(),
                ExpertOperation.EXPERT_APPOINT,
                "expert",
                Map.of("to", "APPOINTED", "registration", "PENDING", "agreement", "UNSIGNED"));
        assertEquals(List.of(TaskKind.EXPERT_NATIONAL), own(team));
        assertEquals(List.of(TaskKind.EXPERT_AGREEMENT), own(Callers.province()));
        tell(
                "2026-11-25",
                Callers.province(),
                ExpertOperation.EXPERT_SIGN,
                "expert",
                Map.of("to", "APPOINTED", "registration", "PENDING", "agreement", "SIGNED"));
        assertEquals("the province has signed, the expert has yet to", List.of(), own(Callers.province()));
        tell(
                "2026-11-26",
                Callers.province(),
                ExpertOperation.EXPERT_DISMISS,
                "expert",
                Map.of("to", "DISMISSED", "registration", "PENDING"));
        assertEquals("who is gone is registered no more", List.of(), own(team));
    }

    @Test
    public void r93r39_aReportIsReadAfterTheRatingOrItsTerm() {
        tell(
                "2026-11-23",
                Callers.station(),
                StationOperation.STATION_READ,
                "activity",
                Map.of("stage", "REPORTED", "waits", "RATING", "since", "2026-12-07"));
        assertEquals(LocalDate.of(2026, 12, 21), due(Callers.city(), TaskKind.FEEDBACK_REVIEW));
        tell(
                "2026-11-24",
                Callers.enterprise(),
                StationOperation.STATION_READ,
                "activity",
                Map.of("stage", "REPORTED"));
        assertEquals(
                "rated, it can be closed from now on",
                LocalDate.of(2026, 12, 8),
                due(Callers.city(), TaskKind.FEEDBACK_REVIEW));
    }

    @Test
    public void r93r79_aRenewalWaitsForTheProvincesSignatureToo() {
        Map<String, String> renewed = Map.of("to", "SERVING", "registration", "REGISTERED", "agreement", "UNSIGNED");
        tell("2026-11-23", Callers.province(), ExpertOperation.EXPERT_RENEW, "expert", renewed);
        tell("2026-11-24", Callers.expert(), ExpertOperation.EXPERT_SIGN, "expert", renewed);
        assertEquals(LocalDate.of(2026, 12, 7), due(Callers.province(), TaskKind.EXPERT_AGREEMENT));
        tell(
                "2026-11-25",
                Callers.province(),
                ExpertOperation.EXPERT_SIGN,
                "expert",
                Map.of("to", "SERVING", "agreement", "SIGNED"));
        assertEquals(List.of(), own(Callers.province()));
    }

    @Test
    public void r13r93_whatACityMayNotDoBeforeItsFilingIsTheProvincesTask() {
        board = new TaskBoard(
                store,
                new MemoryUnitOfWork(store),
                new TaskDays(WorkingDays.china(), RuleParameters.hebei()),
                Agencies.filed("130200"),
                clock);
        tell(
                "2026-11-23",
                Callers.enterprise(),
                StationOperation.STATION_READ,
                "demand",
                Map.of("stage", "REGISTERED"));
        assertEquals(List.of(), own(Callers.city()));
        assertEquals(List.of(TaskKind.DEMAND_VERIFICATION), own(Callers.province()));
    }

    @Test
    public void r93_citiesConcernsAndAssignmentsWaitForTheirAgency() {
        tell(
                "2026-11-23",
                Callers.smeDepartment(),
                StationOperation.CITY_RECOMMEND,
                "city",
                Map.of("stage", "RECOMMENDED"));
        tell("2026-11-24", Callers.station(), StationOperation.STATION_READ, "concern", Map.of("stage", "RAISED"));
        tell(
                "2026-11-25",
                Callers.station(),
                StationOperation.STATION_READ,
                "assignment",
                Map.of("stage", "REPORTED", "issuer", "130000"));
        assertEquals(
                List.of(TaskKind.CITY_FILING, TaskKind.ASSIGNMENT_JUDGEMENT, TaskKind.CONCERN_ANSWER),
                own(Callers.province()));
        assertEquals(List.of(), own(Callers.city()));
        tell(
                "2026-11-26",
                Callers.station(),
                StationOperation.STATION_READ,
                "assignment",
                Map.of("stage", "CONFIRMED", "issuer", "130000"));
        tell(
                "2026-11-27",
                Callers.station(),
                StationOperation.STATION_READ,
                "assignment",
                Map.of("stage", "REPORTED", "issuer", "130100"));
        assertEquals(List.of(TaskKind.ASSIGNMENT_JUDGEMENT), own(Callers.city()));
        tell("2026-11-30", Callers.province(), StationOperation.CITY_FILE, "city", Map.of("stage", "FILED"));
        tell("2026-12-01", Callers.province(), StationOperation.STATION_READ, "concern", Map.of("stage", "ANSWERED"));
        assertEquals(List.of(), own(Callers.province()));
    }
}
