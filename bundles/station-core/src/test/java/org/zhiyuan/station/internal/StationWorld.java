package org.zhiyuan.station.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Text;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.testkit.FixedCities;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryDocuments;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.MemoryNoticeStore;
import org.zhiyuan.testkit.MemoryRoundStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.RecordedEntries;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Documents;
import org.zhiyuan.testkit.fixture.Stations;

/** The whole core on memory stores on 22 November 2026, and the shortest way to each stage. */
final class StationWorld {

    static final CityRecommendation RECOMMENDATION = new CityRecommendation("工信推荐2026-1", LocalDate.of(2026, 2, 20));

    final TestClock clock = new TestClock();
    final MemoryStationStore stations = new MemoryStationStore();
    final MemoryRoundStore roundStore = new MemoryRoundStore();
    final MemoryCityFilingStore filings = new MemoryCityFilingStore();
    final MemoryNoticeStore noticeStore = new MemoryNoticeStore();
    final MemoryMergeStore merges = new MemoryMergeStore();
    final RecordedEntries entries = new RecordedEntries();
    final MemorySequences sequences = new MemorySequences();
    final MemoryUnitOfWork unit = new MemoryUnitOfWork(stations, roundStore, filings, noticeStore, sequences, entries);
    final MemoryDocuments documents = new MemoryDocuments(clock);
    final FixedCities present = new FixedCities(FixedCities.city("130100", "石家庄市"), FixedCities.city("130200", "唐山市"));
    /** Officials who are tied to every applicant. */
    final Set<AccountId> tied = new HashSet<>();
    final Map<StationId, Integer> activities = new HashMap<>();
    final Map<StationId, String> cases = new HashMap<>();
    final List<NewHandover> handovers = new ArrayList<>();

    final RoundManager rounds = new RoundManager(roundStore, unit, clock);
    final CityManager cities = new CityManager(present, filings, unit, clock);
    final Supplements supplements;
    final StationManager manager;
    final TitleManager titles;
    final Objections notices;

    StationWorld() {
        this(Map.of());
    }

    /** With other values for some of the rule book's parameters. */
    StationWorld(Map<String, Integer> changed, Parameter... published) {
        List<Parameter> book = new ArrayList<>(RuleParameters.hebei().parameters());
        book.removeIf(parameter -> changed.containsKey(parameter.id()));
        changed.forEach((id, value) -> book.add(new Parameter(id, BigDecimal.valueOf(value), LocalDate.of(2020, 1, 1), "test")));
        book.addAll(List.of(published));
        RuleParameters parameters = RuleParameters.of("hebei-2020", book);
        ConflictOfInterest conflicts = (caller, applicant) -> {
            assertTrue(applicant.units().contains(Stations.CODE) || applicant.units().contains(Stations.OTHER_CODE));
            if (tied.contains(caller.account())) {
                throw PlatformException.denied(Text.of("与申请单位有利害关系，应当回避", "tied to the applicant's unit"));
            }
        };
        WorkCalendar mondayToFriday = day -> day.getDayOfWeek().getValue() < 6;
        FiledCities filed = new FiledCities(filings);
        StationDesk desk = new StationDesk(stations, merges, unit, conflicts, filed, clock);
        Thresholds thresholds = new Thresholds(parameters, mondayToFriday);
        StationRules rules = new StationRules(parameters);
        Eligibility eligibility = new Eligibility(rules, roundStore);
        LocalRules localRules = new LocalRules(present);
        NoticeBoard board = new NoticeBoard(desk, noticeStore, sequences);
        supplements = new Supplements(desk, thresholds, Callers.platform());
        HandoverDesk outbound = (caller, matter) -> {
            handovers.add(matter);
            return null;
        };
        Revocations revocations = new Revocations(desk, thresholds, board, (id, kinds) -> Optional.ofNullable(cases.get(id)), outbound);
        manager = new StationManager(new StationReader(desk),
                new StationApplications(desk, eligibility, localRules, roundStore, filed, new Uploads(documents), thresholds),
                new CityAssessments(desk), new Recommendations(desk, filed), supplements,
                new ProvinceReviews(desk, eligibility, supplements, thresholds, board),
                new StationTitles(desk, eligibility, roundStore, sequences, board), new ConductRecords(desk), revocations,
                new Disclosures(desk));
        titles = new TitleManager(new Registrations(desk, eligibility),
                new YearAssessments(desk, thresholds, new AssessedActivities(this::held, merges, parameters, clock),
                        revocations), new SuspensionOrders(desk));
        notices = new Objections(desk, board);
    }

    private int held(Collection<StationId> united, LocalDate from, LocalDate until, boolean courses) {
        return united.stream().mapToInt(id -> activities.getOrDefault(id, 0)).sum();
    }

    /** With this year's round open and both cities filed. */
    static StationWorld open() {
        return open(Map.of());
    }

    static StationWorld open(Map<String, Integer> changed) {
        StationWorld world = new StationWorld(changed);
        world.openAll();
        return world;
    }

    void openAll() {
        rounds.open(Callers.province(), Stations.round(2026));
        file("130100");
        file("130200");
    }

    City file(String city) {
        return file(Region.of(city), "冀备2026-" + city, LocalDate.of(2026, 3, 1), RECOMMENDATION);
    }

    /** By two officials of the province. */
    City file(Region city, String filing, LocalDate day, CityRecommendation recommendation) {
        cities.file(Callers.province(), city, ExpectedVersion.ANY, filing, day, recommendation);
        return cities.file(Callers.colleague(Callers.province()), city, ExpectedVersion.ANY, filing, day, recommendation);
    }

    /** The valid application with its documents uploaded. */
    StationApplication application() {
        return Stations.application(documents, Callers.station());
    }

    StationApplication application(Consumer<Stations.Builder> change) {
        return application(Callers.station(), change);
    }

    /** With documents of that account. */
    StationApplication application(Caller owner, Consumer<Stations.Builder> change) {
        Stations.Builder builder = Stations.builder();
        builder.materials.replaceAll(material -> new Material(material.kind(),
                Documents.upload(documents, owner, material.kind().name() + (owner.equals(Callers.station()) ? "" : owner.account()))));
        return builder.with(change);
    }

    Station drafted() {
        return manager.draft(Callers.station(), application());
    }

    Station submitted() {
        return manager.submit(Callers.station(), drafted().id(), ExpectedVersion.ANY);
    }

    Station assessed() {
        return manager.assess(Callers.city(), submitted().id(), ExpectedVersion.ANY, Stations.assessment());
    }

    Station consented(StationId id) {
        return manager.giveOpinion(Callers.smeDepartment(), id, ExpectedVersion.ANY, true, "石工信推荐〔2026〕3号", "同意推荐");
    }

    Station recommended() {
        return consented(assessed().id());
    }

    /** Both officials of the province decide so. */
    Station reviewed(StationId id, ReviewDecision decision, String reason) {
        manager.review(Callers.province(), id, ExpectedVersion.ANY, NewReview.of(decision, reason));
        return manager.review(Callers.colleague(Callers.province()), id, ExpectedVersion.ANY, NewReview.of(decision, reason));
    }

    Station approved() {
        return reviewed(recommended().id(), ReviewDecision.APPROVE, null);
    }

    /** Both officials of the province decide so, on a case. */
    Station revoked(StationId id, String reason) {
        cases.put(id, "c".repeat(32));
        manager.revoke(Callers.province(), id, ExpectedVersion.ANY, reason);
        return manager.revoke(Callers.colleague(Callers.province()), id, ExpectedVersion.ANY, reason);
    }

    Station titled() {
        Station station = approved();
        grant(Callers.industry(), station, "2026-11-20");
        return grant(Callers.civilAffairs(), station, "2026-11-21");
    }

    Station grant(Caller department, Station station, String date) {
        return manager.grant(department, station.id(), ExpectedVersion.ANY, "文件" + department.role().ordinal(), LocalDate.parse(date));
    }

    static PlatformException refused(ErrorCode code, ThrowingRunnable call) {
        PlatformException refusal = assertThrows(PlatformException.class, call);
        assertEquals(refusal.getMessage(), code, refusal.code());
        return refusal;
    }
}
