package org.zhiyuan.station.internal;

import static java.util.Map.entry;
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
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.station.AnnualAssessment;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityFilings;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.JointGrant;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.NoticeService;
import org.zhiyuan.station.RoundSchedule;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationConduct;
import org.zhiyuan.station.StationContacts;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationObjections;
import org.zhiyuan.station.StationRecommendation;
import org.zhiyuan.station.StationReview;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationSubmission;
import org.zhiyuan.station.StationTermination;
import org.zhiyuan.station.SupplementRequests;
import org.zhiyuan.station.TitleRegistration;
import org.zhiyuan.station.TitleSuspension;
import org.zhiyuan.station.internal.application.Supplements;
import org.zhiyuan.station.internal.city.CityAgencies;
import org.zhiyuan.station.internal.round.Rounds;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.station.store.CityFilingStore;
import org.zhiyuan.station.store.DecidedCases;
import org.zhiyuan.station.store.HeldActivities;
import org.zhiyuan.station.store.NoticeStore;
import org.zhiyuan.station.store.RoundStore;
import org.zhiyuan.station.store.StationStore;
import org.zhiyuan.testkit.BlueprintFile;
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

/** The whole core as its Blueprint file makes it, over memory stores, on 22 November 2026, and the shortest way to each stage. */
public final class StationWorld {

    public static final CityRecommendation RECOMMENDATION =
            new CityRecommendation("工信推荐2026-1", LocalDate.of(2026, 2, 20));

    public final TestClock clock = new TestClock();
    public final MemoryStationStore stations = new MemoryStationStore();
    public final MemoryRoundStore roundStore = new MemoryRoundStore();
    public final MemoryCityFilingStore filings = new MemoryCityFilingStore();
    public final MemoryNoticeStore noticeStore = new MemoryNoticeStore();
    public final MemoryMergeStore merges = new MemoryMergeStore();
    public final RecordedEntries entries = new RecordedEntries();
    public final MemorySequences sequences = new MemorySequences();
    public final MemoryUnitOfWork unit =
            new MemoryUnitOfWork(stations, roundStore, filings, noticeStore, sequences, entries);
    public final MemoryDocuments documents = new MemoryDocuments(clock);
    public final FixedCities present =
            new FixedCities(FixedCities.city("130100", "石家庄市"), FixedCities.city("130200", "唐山市"));
    /** Officials who are tied to every applicant. */
    public final Set<AccountId> tied = new HashSet<>();

    public final Map<StationId, Integer> activities = new HashMap<>();
    public final Map<StationId, String> cases = new HashMap<>();
    public final List<NewHandover> handovers = new ArrayList<>();

    public final Rounds rounds;
    public final CityAgencies cities;
    public final StationService reader;
    public final StationSubmission applications;
    public final Supplements supplements;
    public final StationRecommendation recommendations;
    public final StationReview reviews;
    public final NoticeService notices;
    public final StationObjections objections;
    public final StationConduct conduct;
    public final JointGrant grants;
    public final TitleRegistration registrations;
    public final TitleSuspension suspensions;
    public final StationTermination revocations;
    public final AnnualAssessment years;
    public final StationContacts contacts;
    public final RulePool population;

    public StationWorld() {
        this(Map.of());
    }

    /** With other values for some of the rule book's parameters. */
    public StationWorld(Map<String, Integer> changed, Parameter... published) {
        List<Parameter> book = new ArrayList<>(RuleParameters.hebei().parameters());
        book.removeIf(parameter -> changed.containsKey(parameter.id()));
        changed.forEach((id, value) ->
                book.add(new Parameter(id, BigDecimal.valueOf(value), LocalDate.of(2020, 1, 1), "test")));
        book.addAll(List.of(published));
        ConflictOfInterest conflicts = (caller, applicant) -> {
            assertTrue(applicant.units().contains(Stations.CODE)
                    || applicant.units().contains(Stations.OTHER_CODE));
            if (tied.contains(caller.account())) {
                throw PlatformException.denied(Text.of("与申请单位有利害关系，应当回避", "tied to the applicant's unit"));
            }
        };
        WorkCalendar mondayToFriday = day -> day.getDayOfWeek().getValue() < 6;
        HeldActivities held = this::held;
        DecidedCases files = (id, kinds) -> Optional.ofNullable(cases.get(id));
        HandoverDesk outbound = (caller, matter) -> {
            handovers.add(matter);
            return null;
        };
        BlueprintFile core = new BlueprintFile(
                StationWorld.class.getClassLoader(),
                "station-core.xml",
                Map.ofEntries(
                        entry(StationStore.class, stations),
                        entry(RoundStore.class, roundStore),
                        entry(CityFilingStore.class, filings),
                        entry(NoticeStore.class, noticeStore),
                        entry(MergeStore.class, merges),
                        entry(UnitOfWork.class, unit),
                        entry(Sequences.class, sequences),
                        entry(Cities.class, present),
                        entry(DocumentService.class, documents),
                        entry(ConflictOfInterest.class, conflicts),
                        entry(WorkCalendar.class, mondayToFriday),
                        entry(HeldActivities.class, held),
                        entry(DecidedCases.class, files),
                        entry(HandoverDesk.class, outbound),
                        entry(RuleParameters.class, RuleParameters.of("hebei-2020", book))),
                Map.of("clock", clock, "platform", Callers.platform()));
        rounds = (Rounds) core.service(RoundSchedule.class);
        cities = (CityAgencies) core.service(CityFilings.class);
        reader = core.service(StationService.class);
        applications = core.service(StationSubmission.class);
        supplements = (Supplements) core.service(SupplementRequests.class);
        recommendations = core.service(StationRecommendation.class);
        reviews = core.service(StationReview.class);
        notices = core.service(NoticeService.class);
        objections = core.service(StationObjections.class);
        conduct = core.service(StationConduct.class);
        grants = core.service(JointGrant.class);
        registrations = core.service(TitleRegistration.class);
        suspensions = core.service(TitleSuspension.class);
        revocations = core.service(StationTermination.class);
        years = core.service(AnnualAssessment.class);
        contacts = core.service(StationContacts.class);
        population = core.service(RulePool.class);
    }

    private int held(Collection<StationId> united, LocalDate from, LocalDate until, boolean courses) {
        return united.stream().mapToInt(id -> activities.getOrDefault(id, 0)).sum();
    }

    /** With this year's round open and both cities filed. */
    public static StationWorld open() {
        return open(Map.of());
    }

    public static StationWorld open(Map<String, Integer> changed) {
        StationWorld world = new StationWorld(changed);
        world.openAll();
        return world;
    }

    public void openAll() {
        rounds.open(Callers.province(), Stations.round(2026));
        file("130100");
        file("130200");
    }

    public City file(String city) {
        return file(Region.of(city), "冀备2026-" + city, LocalDate.of(2026, 3, 1), RECOMMENDATION);
    }

    /** By two officials of the province. */
    public City file(Region city, String filing, LocalDate day, CityRecommendation recommendation) {
        cities.file(Callers.province(), city, ExpectedVersion.ANY, filing, day, recommendation);
        return cities.file(
                Callers.colleague(Callers.province()), city, ExpectedVersion.ANY, filing, day, recommendation);
    }

    /** The valid application with its documents uploaded. */
    public StationApplication application() {
        return Stations.application(documents, Callers.station());
    }

    public StationApplication application(Consumer<Stations.Builder> change) {
        return application(Callers.station(), change);
    }

    /** With documents of that account. */
    public StationApplication application(Caller owner, Consumer<Stations.Builder> change) {
        Stations.Builder builder = Stations.builder();
        builder.materials.replaceAll(material -> new Material(
                material.kind(),
                Documents.upload(
                        documents,
                        owner,
                        material.kind().name() + (owner.equals(Callers.station()) ? "" : owner.account()))));
        return builder.with(change);
    }

    public Station drafted() {
        return applications.draft(Callers.station(), application());
    }

    public Station submitted() {
        return applications.submit(Callers.station(), drafted().id(), ExpectedVersion.ANY);
    }

    public Station assessed() {
        return recommendations.assess(Callers.city(), submitted().id(), ExpectedVersion.ANY, Stations.assessment());
    }

    public Station consented(StationId id) {
        return recommendations.giveOpinion(
                Callers.smeDepartment(), id, ExpectedVersion.ANY, true, "石工信推荐〔2026〕3号", "同意推荐");
    }

    public Station recommended() {
        return consented(assessed().id());
    }

    /** Both officials of the province decide so. */
    public Station reviewed(StationId id, ReviewDecision decision, String reason) {
        reviews.review(Callers.province(), id, ExpectedVersion.ANY, NewReview.of(decision, reason));
        return reviews.review(
                Callers.colleague(Callers.province()), id, ExpectedVersion.ANY, NewReview.of(decision, reason));
    }

    public Station approved() {
        return reviewed(recommended().id(), ReviewDecision.APPROVE, null);
    }

    /** Both officials of the province decide so, on a case. */
    public Station revoked(StationId id, String reason) {
        cases.put(id, "c".repeat(32));
        revocations.revoke(Callers.province(), id, ExpectedVersion.ANY, reason);
        return revocations.revoke(Callers.colleague(Callers.province()), id, ExpectedVersion.ANY, reason);
    }

    public Station titled() {
        Station station = approved();
        grant(Callers.industry(), station, "2026-11-20");
        return grant(Callers.civilAffairs(), station, "2026-11-21");
    }

    public Station grant(Caller department, Station station, String date) {
        return grants.grant(
                department,
                station.id(),
                ExpectedVersion.ANY,
                "文件" + department.role().ordinal(),
                LocalDate.parse(date));
    }

    public static PlatformException refused(ErrorCode code, ThrowingRunnable call) {
        PlatformException refusal = assertThrows(PlatformException.class, call);
        assertEquals(refusal.getMessage(), code, refusal.code());
        return refusal;
    }
}
