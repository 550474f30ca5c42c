package org.zhiyuan.activity.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.ActivityReader;
import org.zhiyuan.activity.internal.access.ActivityView;
import org.zhiyuan.activity.internal.access.HostStations;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.demand.DemandCourse;
import org.zhiyuan.activity.internal.demand.Demands;
import org.zhiyuan.activity.internal.demand.FollowUps;
import org.zhiyuan.activity.internal.enterprise.EnterpriseRegistration;
import org.zhiyuan.activity.internal.feedback.Feedbacks;
import org.zhiyuan.activity.internal.feedback.RatingTerm;
import org.zhiyuan.activity.internal.hours.Confirmations;
import org.zhiyuan.activity.internal.hours.Employers;
import org.zhiyuan.activity.internal.hours.Engagement;
import org.zhiyuan.activity.internal.hours.HoursRecorder;
import org.zhiyuan.activity.internal.hours.Settlements;
import org.zhiyuan.activity.internal.hours.StatableTime;
import org.zhiyuan.activity.internal.participation.Answers;
import org.zhiyuan.activity.internal.participation.Cancellations;
import org.zhiyuan.activity.internal.participation.Releases;
import org.zhiyuan.activity.internal.participation.SignUps;
import org.zhiyuan.activity.internal.planning.ActivityPlanner;
import org.zhiyuan.activity.internal.planning.ExpertTime;
import org.zhiyuan.activity.internal.planning.HostChoice;
import org.zhiyuan.activity.internal.planning.SlotRule;
import org.zhiyuan.activity.store.OwnEmployer;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Term;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.WorkingDays;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.TitleInForce;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.testkit.MemoryActivityStore;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryDemandStore;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.RecordedEntries;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Stations;

/**
 * The activities' core on memory stores, at ten in the morning of 22 November 2026: three enterprises, three serving experts, a titled
 * station of {@link Callers#station()} in Chang'an and a filed city agency of Shijiazhuang.
 */
public final class Scene {

    public final TestClock clock = new TestClock();
    public final MemoryActivityStore activityStore = new MemoryActivityStore();
    public final MemoryDemandStore demandStore = new MemoryDemandStore();
    public final MemoryEnterpriseStore enterpriseStore = new MemoryEnterpriseStore();
    public final MemoryMergeStore merges = new MemoryMergeStore();
    public final RecordedEntries entries = new RecordedEntries();
    public final MemorySequences sequences = new MemorySequences();
    public final MemoryUnitOfWork units =
            new MemoryUnitOfWork(activityStore, demandStore, enterpriseStore, sequences, entries);
    public final MemoryCityFilingStore filings = MemoryCityFilingStore.filed("130100", "130200");
    public final FakeTypes types = new FakeTypes();
    public final FakeLedger ledger = units.telling(new FakeLedger());
    public final Map<ExpertId, Expert> experts = new HashMap<>();
    public final Map<StationId, Station> stations = new HashMap<>();
    public final Map<Region, LocalDate> filed = new HashMap<>();

    public final Enterprise first;
    public final Enterprise second;
    public final Enterprise third;
    public final StationId station = new StationId("5".repeat(32));

    public final EnterpriseRegistration enterprises = new EnterpriseRegistration(enterpriseStore, merges, units, clock);
    public final Demands demands;
    public final ActivityCourse activities;

    public Scene() {
        this(RuleParameters.hebei());
    }

    public Scene(RuleParameters parameters) {
        first = enterpriseStore.insert(Enterprises.enterprise(1));
        second = enterpriseStore.insert(Enterprises.enterprise(2));
        third = enterpriseStore.insert(Enterprises.enterprise(3));
        for (int number = 1; number <= 3; number++) {
            String name = "专家" + number;
            experts.put(
                    expert(number),
                    Experts.serving(
                            expert(number).value(),
                            Callers.expert(number).account(),
                            Experts.builder().with(application -> application.name = name)));
        }
        stations.put(
                station,
                Stations.station(
                        station.value(), Callers.station().account(), StationStage.TITLED, Stations.application()));
        filed.put(Region.of("130100"), LocalDate.of(2026, 1, 10));

        StationService register = Unasked.of(StationService.class, new Register());
        HostStations ofCallers = new HostStations(register, new TitleInForce(register, clock));
        ExpertService expertService = Unasked.of(ExpertService.class, new Directory());
        Parties parties = new Parties(expertService, enterpriseStore, merges);
        ActivityView view = new ActivityView(parties);
        ActivityBook book = new ActivityBook(activityStore, view, units, clock);
        ExpertTime time = new ExpertTime(activityStore, sequences);
        DemandCourse course = new DemandCourse(demandStore, units, clock);
        HostChoice hosts = new HostChoice(ofCallers, Unasked.of(CityService.class, new Filings()), parties);
        Engagement engagement = new Engagement(expertService);
        StatableTime statable = new StatableTime(ledger::taken, activityStore, parameters);
        Employers employers = new Employers(new OwnEmployer(enterpriseStore, merges), expertService, parameters);
        HoursRecorder recorder = new HoursRecorder(types, units, course, statable, employers);
        demands = new Demands(
                demandStore,
                enterpriseStore,
                merges,
                ofCallers,
                new FollowUps(demandStore, activityStore, parties, units, clock),
                new FiledCities(filings),
                parameters,
                units,
                clock);
        activities = new ActivityCourse(
                new ActivityReader(activityStore, types, parties, view, ofCallers, units),
                new ActivityPlanner(
                        types,
                        new SlotRule(parameters, clock),
                        hosts,
                        expertService,
                        time,
                        statable,
                        employers,
                        course,
                        book,
                        units,
                        parameters,
                        clock),
                new Answers(book, parties, ofCallers, time, course, recorder, statable, employers, units),
                new SignUps(book, parties, ofCallers, units),
                new Confirmations(book, parties, engagement, ofCallers, recorder, statable, units),
                new Settlements(book, parties, recorder, statable, units),
                new Feedbacks(book, parties, course, new RatingTerm(parameters, WorkingDays.china()), units),
                new Releases(book, parties, engagement, time, course, recorder, statable, units),
                new Cancellations(book, parties, time, course, units));
    }

    public static ExpertId expert(int number) {
        return new ExpertId(String.format("%031x%d", 0xe, number));
    }

    /** That time of 22 November 2026 in Shanghai. */
    public static Instant at(String time) {
        return at("2026-11-22", time);
    }

    public static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(Times.ZONE)
                .toInstant();
    }

    public static TimeSlot slot(String from, String to) {
        return new TimeSlot(at(from), at(to));
    }

    /** A clinic with the first expert from two to four in the afternoon. */
    public ActivityPlan clinic() {
        return plan(FakeTypes.CLINIC, null, slot("14:00", "16:00"), 1, 1);
    }

    /** A salon at the station with two experts, with four seats, at the same time. */
    public ActivityPlan salon() {
        return plan(FakeTypes.SALON, station, slot("14:00", "16:00"), 4, 1, 2);
    }

    public ActivityPlan plan(ServiceTypeId type, StationId at, TimeSlot slot, int capacity, int... asked) {
        return new ActivityPlan(
                type,
                "测试活动",
                at,
                null,
                slot,
                Map.of("topic", "融资"),
                Arrays.stream(asked).mapToObj(Scene::expert).toList(),
                null,
                capacity);
    }

    public static ActivityPlan serving(ActivityPlan plan, DemandId demand) {
        return new ActivityPlan(
                plan.type(),
                plan.title(),
                plan.station(),
                plan.place(),
                plan.slot(),
                plan.fields(),
                plan.experts(),
                demand,
                plan.capacity());
    }

    public static ActivityPlan with(ActivityPlan plan, Map<String, Object> fields) {
        return new ActivityPlan(
                plan.type(),
                plan.title(),
                plan.station(),
                plan.place(),
                plan.slot(),
                fields,
                plan.experts(),
                plan.demand(),
                plan.capacity());
    }

    public static ActivityPlan with(ActivityPlan plan, TimeSlot slot) {
        return new ActivityPlan(
                plan.type(),
                plan.title(),
                plan.station(),
                plan.place(),
                slot,
                plan.fields(),
                plan.experts(),
                plan.demand(),
                plan.capacity());
    }

    public static ActivityPlan with(ActivityPlan plan, String place) {
        return new ActivityPlan(
                plan.type(),
                plan.title(),
                plan.station(),
                place,
                plan.slot(),
                plan.fields(),
                plan.experts(),
                plan.demand(),
                plan.capacity());
    }

    public Activity plannedClinic() {
        return activities.plan(Callers.enterprise(), clinic());
    }

    public Activity plannedSalon() {
        return activities.plan(Callers.station(), salon());
    }

    public Activity accept(Activity activity, int number) {
        return activities.answer(Callers.expert(number), activity.id(), ExpectedVersion.ANY, true, null);
    }

    public Activity decline(Activity activity, int number, String reason) {
        return activities.answer(Callers.expert(number), activity.id(), ExpectedVersion.ANY, false, reason);
    }

    public Activity confirm(Caller caller, Activity activity, int expert, Moment moment, String time) {
        return activities.confirm(caller, activity.id(), ExpectedVersion.ANY, expert(expert), moment, at(time));
    }

    /** Both sides state the same start and end for an expert. */
    public Activity confirmAll(Caller served, Activity activity, int expert, String from, String to) {
        clock.set(at("20:00"));
        confirm(Callers.expert(expert), activity, expert, Moment.START, from);
        confirm(served, activity, expert, Moment.START, from);
        confirm(Callers.expert(expert), activity, expert, Moment.END, to);
        return confirm(served, activity, expert, Moment.END, to);
    }

    /** A clinic from two to four whose hours are recorded. */
    public Activity recordedClinic() {
        Activity planned = plannedClinic();
        accept(planned, 1);
        return confirmAll(Callers.enterprise(), planned, 1, "14:00", "16:00");
    }

    /** A salon with two experts and the first enterprise, whose hours are recorded. */
    public Activity recordedSalon() {
        Activity planned = plannedSalon();
        accept(planned, 1);
        accept(planned, 2);
        activities.signUp(Callers.enterprise(), planned.id(), ExpectedVersion.ANY);
        confirmAll(Callers.station(), planned, 1, "14:00", "16:00");
        return confirmAll(Callers.station(), planned, 2, "14:00", "15:30");
    }

    public Activity stored(Activity activity) {
        return activityStore.find(activity.id()).orElseThrow();
    }

    public Demand stored(Demand demand) {
        return demandStore.find(demand.id()).orElseThrow();
    }

    public static PlatformException refused(ErrorCode code, ThrowingRunnable work) {
        PlatformException refusal = assertThrows(PlatformException.class, work);
        assertEquals(refusal.text().en(), code, refusal.code());
        return refusal;
    }

    public static List<String> fields(PlatformException refusal) {
        return refusal.problems().stream().map(FieldProblem::field).toList();
    }

    /** Dismisses the expert, whose letter is revoked with it. */
    public void endAgreement(int number) {
        Step step = new Step(ExpertStage.SERVING.name(), ExpertStage.DISMISSED.name(), clock.instant(), null, null);
        experts.computeIfPresent(
                expert(number),
                (id, expert) -> expert.with(
                                new Term(expert.letter().revoked(Times.today(clock), "失约"), expert.agreement()),
                                expert.earlier())
                        .moved(step));
    }

    public void revokeTitle() {
        endTitle(StationStage.REVOKED);
    }

    /** At this moment. */
    public void endTitle(StationStage end) {
        stations.computeIfPresent(station, (id, found) -> {
            Title title = found.title();
            Station ended = end == StationStage.REVOKED
                    ? found.with(
                            new Title(title.number(), title.date(), title.notice(), Times.today(clock), "以志愿服务名义营利"))
                    : found;
            return ended.moved(new Step(found.stage().name(), end.name(), clock.instant(), null, null));
        });
    }

    /** From this moment on. */
    public void suspendTitle() {
        stations.computeIfPresent(
                station, (id, found) -> found.with(found.award().suspended("c".repeat(32), clock.instant())));
    }

    /** The experts' service as far as activities ask it. */
    public final class Directory {

        public Optional<Expert> lookup(ExpertId id) {
            return Optional.ofNullable(experts.get(id)).map(expert -> expert.asOf(Times.today(clock)));
        }

        public Optional<Expert> own(Caller caller) {
            return experts.values().stream()
                    .filter(expert -> expert.owner().equals(caller.account()))
                    .findFirst();
        }
    }

    /** The stations' service as far as activities ask it. */
    public final class Register {

        public Station get(Caller caller, StationId id) {
            return Optional.ofNullable(stations.get(id))
                    .filter(found -> caller.sees(found.region(), found.owner()))
                    .orElseThrow(() -> PlatformException.notFound(Text.of("工作站", "station"), id.value()));
        }

        public List<Station> own(Caller caller) {
            return stations.values().stream()
                    .filter(found -> found.owner().equals(caller.account()))
                    .toList();
        }

        public Optional<RegisteredStation> findRegistered(StationId id) {
            return Optional.ofNullable(stations.get(id))
                    .filter(found -> found.title() != null)
                    .map(found -> RegisteredStation.of(found, Times.today(clock)));
        }
    }

    /** The cities' service as far as activities ask it. */
    public final class Filings {

        public Optional<City> find(Region region) {
            return Optional.of(new City(
                    region,
                    0,
                    Text.of("某市", "A city"),
                    Text.of("某市中小企业服务中心", "Its SME centre"),
                    "",
                    true,
                    null,
                    filed.containsKey(region) ? "备案1号" : null,
                    filed.get(region),
                    null));
        }
    }
}
