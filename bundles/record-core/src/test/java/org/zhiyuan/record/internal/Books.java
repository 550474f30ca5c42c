package org.zhiyuan.record.internal;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.activity.store.OwnEmployer;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.expert.AgreementView;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.record.internal.certificate.CertificateExtract;
import org.zhiyuan.record.internal.certificate.CertificateOffice;
import org.zhiyuan.record.internal.certificate.Certification;
import org.zhiyuan.record.internal.evaluation.YearEvaluations;
import org.zhiyuan.record.internal.honour.HonourGrants;
import org.zhiyuan.record.internal.honour.Honourables;
import org.zhiyuan.record.internal.ledger.RecordLedger;
import org.zhiyuan.record.internal.ledger.RecordReader;
import org.zhiyuan.record.internal.ledger.WholeRecords;
import org.zhiyuan.record.internal.training.TrainingEntries;
import org.zhiyuan.record.internal.year.UnitedActivities;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.TitleInForce;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.testkit.MemoryActivityStore;
import org.zhiyuan.testkit.MemoryCertificateStore;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryEvaluationStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryHonourStore;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.MemoryOrganizationStore;
import org.zhiyuan.testkit.MemoryRecordStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryTrainingStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.MemoryYearActivityStore;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.verdict.Verdict;

/** The books of the programme over memory stores, with experts to serve and sessions to enter. */
public final class Books {

    public static final Text CLINIC = Text.of("在线义诊", "online clinic");
    public static final Host STATION = new Host(HostKind.STATION, "0".repeat(31) + "5", "石家庄长安中小企业服务中心");
    public static final Host CENTRE = new Host(HostKind.ONLINE_CENTRE, "online", "中小企业线上志愿服务中心");

    private static final String[] OTHERS = {"13010219611122001X", "130203196011230036", "130203196011220022"};

    public final TestClock clock = new TestClock();
    public final MemoryExpertStore experts = new MemoryExpertStore();
    public final MemoryRecordStore records = new MemoryRecordStore(experts);
    public final MemoryCertificateStore certificates = new MemoryCertificateStore();
    public final MemoryEvaluationStore evaluations = new MemoryEvaluationStore();
    public final MemoryActivityStore activities = new MemoryActivityStore();
    public final MemoryYearActivityStore duties = new MemoryYearActivityStore(activities);
    public final MemoryMergeStore merges = new MemoryMergeStore();
    public final UnitedActivities dutyBook = new UnitedActivities(duties, merges);
    public final MemorySequences sequences = new MemorySequences();
    public final MemoryEnterpriseStore enterprises = new MemoryEnterpriseStore();
    public final MemoryHonourStore honours = new MemoryHonourStore();
    public final MemoryTrainingStore trainings = new MemoryTrainingStore();
    public final MemoryUnitOfWork work =
            new MemoryUnitOfWork(experts, records, certificates, evaluations, duties, sequences, trainings);
    public final ExpertService lookup = new Lookup(experts);
    public final RecordLedger ledger = new RecordLedger(records, duties, work, clock);
    public final TrainingEntries trainer = new TrainingEntries(
            trainings, work, lookup, merges, new FiledCities(MemoryCityFilingStore.filed("130100", "130200")), clock);
    public final RecordReader reader =
            new RecordReader(records, work, lookup, merges, new WholeRecords(trainings, honours, evaluations), clock);
    public final Certification issuer = new Certification(
            new CertificateExtract(
                    records, trainings, honours, new OwnEmployer(enterprises, merges), RuleParameters.hebei()),
            certificates,
            work,
            sequences,
            lookup,
            merges,
            new Random(7),
            (caller, applicant) -> {},
            new CertificateOffice(null),
            clock);
    public final YearEvaluations evaluator =
            new YearEvaluations(records, evaluations, work, lookup, merges, RuleParameters.hebei(), clock);

    public final Map<String, Station> stations = new HashMap<>();
    public final MemoryOrganizationStore teams = new MemoryOrganizationStore();
    /** Credit codes of the units that every official is tied to. */
    public final Set<CreditCode> tied = new HashSet<>();

    public final HonourGrants honourer = new HonourGrants(
            honours,
            evaluations,
            new Honourables(lookup, stations(), new TitleInForce(stations(), clock), teams),
            merges,
            new MemoryUnitOfWork(honours),
            this::requireUntied,
            RuleParameters.hebei(),
            clock);

    private StationService stations() {
        return (StationService) Proxy.newProxyInstance(
                StationService.class.getClassLoader(),
                new Class<?>[] {StationService.class},
                (proxy, method, arguments) -> method.getName().equals("findRegistered")
                        ? Optional.ofNullable(stations.get(((StationId) arguments[0]).value()))
                                .filter(found -> found.title() != null)
                                .map(found -> RegisteredStation.of(found, Times.today(clock)))
                        : Optional.ofNullable(stations.get(((StationId) arguments[1]).value()))
                                .orElseThrow(() -> PlatformException.notFound(
                                        Text.of("工作站", "station"), String.valueOf(arguments[1]))));
    }

    private void requireUntied(Caller caller, Applicant applicant) {
        if (applicant.units().stream().anyMatch(tied::contains)) {
            throw PlatformException.denied(Text.of("须回避", "is tied"));
        }
    }

    /** The nth expert, 孙测试 the first, owned by {@link Callers#expert(int)}. */
    public ExpertId expert(int number) {
        ExpertApplication application = Experts.builder().with(b -> {
            b.name = number == 1 ? "孙测试" : "专家" + number;
            b.idNumber = number == 1 ? b.idNumber : IdNumber.of(OTHERS[number - 2]);
        });
        String id = String.format("%032x", number);
        return work.write(
                () -> experts.insert(Experts.serving(id, Callers.expert(number).account(), application))
                        .id());
    }

    /** A session in November 2026, by day and hour of its start in Shanghai. */
    public static ServedSession session(ExpertId expert, String start, int minutes) {
        Instant from = Instant.parse(start + ":00+08:00");
        return session(expert, new TimeSlot(from, from.plusSeconds(minutes * 60L)), minutes);
    }

    public static ServedSession session(ExpertId expert, TimeSlot time, int minutes) {
        return new ServedSession(
                new ActivityId(Ids.next(Clock.systemUTC())),
                new ServiceTypeId("expert-clinic"),
                CLINIC,
                "注塑工艺诊断",
                expert,
                "孙测试",
                CENTRE,
                Region.of("130104"),
                "线上",
                time,
                minutes,
                List.of());
    }

    /** Enters it as the expert does with the last confirmation. */
    public ServedSession served(ServedSession session) {
        ledger.served(Callers.expert(), session);
        return session;
    }

    public static Activity activity(ServedSession session, Host host, int... stars) {
        List<Rating> ratings = new ArrayList<>();
        for (int given : stars) {
            ratings.add(new Rating(new EnterpriseId(Ids.next(Clock.systemUTC())), given, false, "", Instant.EPOCH));
        }
        return new Activity(
                session.activity(),
                1,
                Callers.station().account(),
                ActivityStage.RECORDED,
                new ActivityPlan(
                        session.type(),
                        session.title(),
                        null,
                        session.place(),
                        session.time(),
                        Map.of(),
                        List.of(session.expert()),
                        null,
                        1),
                session.typeName(),
                false,
                host,
                session.region(),
                List.of(),
                List.of(),
                List.of(),
                ratings,
                null,
                List.of());
    }

    /** Rates the session's activity with each of the stars in turn. */
    public void rated(ServedSession session, int... stars) {
        for (int i = 1; i <= stars.length; i++) {
            int[] soFar = Arrays.copyOf(stars, i);
            ledger.rated(activity(session, CENTRE, soFar), stars[i - 1]);
        }
    }

    public static PlatformException refused(ErrorCode code, Runnable work) {
        try {
            work.run();
        } catch (PlatformException e) {
            if (e.code() != code) {
                throw new AssertionError("expected " + code + ", was " + e.code() + ": " + e.getMessage(), e);
            }
            return e;
        }
        throw new AssertionError("nothing refused, expected " + code);
    }

    /** The part of the experts' contract that the books use; the rest is never called. */
    private record Lookup(MemoryExpertStore store) implements ExpertService {

        @Override
        public Optional<Expert> lookup(ExpertId id) {
            return store.find(id);
        }

        @Override
        public Expert get(Caller caller, ExpertId id) {
            throw new AssertionError();
        }

        @Override
        public Page<Expert> list(Caller caller, ExpertQuery query, PageRequest page) {
            return store.list(query, VisibilityScope.of(caller), LocalDate.of(2026, 11, 22), page);
        }

        @Override
        public Optional<Expert> own(Caller caller) {
            return store.ownedBy(caller.account());
        }

        @Override
        public Verdict selfCheck(Caller caller, ExpertApplication application) {
            throw new AssertionError();
        }

        @Override
        public Page<ExpertProfile> directory(ExpertQuery query, PageRequest page) {
            throw new AssertionError();
        }

        @Override
        public Optional<ExpertProfile> profile(ExpertId id) {
            throw new AssertionError();
        }

        @Override
        public Optional<LetterCheck> checkLetter(String number) {
            throw new AssertionError();
        }

        @Override
        public AgreementView agreement(Caller caller, ExpertId id) {
            throw new AssertionError();
        }

        @Override
        public Page<AgreementView> agreements(Caller caller, PageRequest page) {
            throw new AssertionError();
        }

        @Override
        public List<ExpertTypeDescription> types() {
            throw new AssertionError();
        }
    }
}
