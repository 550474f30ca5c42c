package org.zhiyuan.entry.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseRegistered;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryKey;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.IssuedEntry;
import org.zhiyuan.entry.SelfConfirmation;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmission;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertApplied;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationDrafted;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.StationSubmission;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.TitleInForce;
import org.zhiyuan.testkit.MemoryDocuments;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryEntryStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Stations;

/**
 * Entries on memory stores, with a titled station and the filed agency of Shijiazhuang; the ordinary registrations refuse what is double
 * or refers to a document that is not one's own, and tell of it, as the cores do.
 */
final class EntryWorld {

    static final StationId STATION = new StationId("5".repeat(32));

    final TestClock clock = new TestClock();
    final MemoryEntryStore store = new MemoryEntryStore();
    final MemoryExpertStore experts = new MemoryExpertStore();
    final MemoryEnterpriseStore enterprises = new MemoryEnterpriseStore();
    final MemoryStationStore stations = new MemoryStationStore();
    final MemoryDocuments documents = new MemoryDocuments(clock);
    final MemoryUnitOfWork units = new MemoryUnitOfWork(store, experts, enterprises, stations, documents);
    final Set<Region> filed = new HashSet<>(Set.of(Region.of("130100")));
    /** What the ordinary registration refuses, whoever asks. */
    RuntimeException refusal;

    boolean titled = true;
    StationId mergedInto;

    final EntryBook book = new EntryBook(store, units, Callers.platform(), clock);
    final EntryEnds ends = units.telling(new EntryEnds(book));
    final EntrySubjects subjects = new EntrySubjects(
            of(
                    ExpertAdmission.class,
                    Map.of("check", in -> checked(), "apply", in -> apply((Caller) in[0], (ExpertApplication) in[1]))),
            of(
                    EnterpriseService.class,
                    Map.of(
                            "check",
                            in -> checked(),
                            "register",
                            in -> register((Caller) in[0], (NewEnterprise) in[1]))),
            of(
                    StationSubmission.class,
                    Map.of("check", in -> checked(), "draft", in -> draft((Caller) in[0], (StationApplication) in[1]))),
            experts,
            enterprises,
            stations,
            documents);
    final EntryRegister entries = new EntryRegister(
            book,
            new Enterers(
                    new TitleInForce(
                            of(
                                    StationService.class,
                                    Map.of(
                                            "own",
                                            in -> own((Caller) in[0]),
                                            "findRegistered",
                                            in -> Optional.of(line()))),
                            clock),
                    of(CityService.class, Map.of("find", in -> Optional.of(city((Region) in[0]))))),
            subjects,
            RuleParameters.hebei(),
            new Random(7));
    final SelfConfirmations confirmations = new SelfConfirmations(book, subjects, documents);

    private Object checked() {
        if (refusal != null) {
            throw refusal;
        }
        return null;
    }

    private Expert apply(Caller caller, ExpertApplication application) {
        checked();
        AgeException claim = application.ageException();
        if (claim != null && documents.find(caller, claim.document()).isEmpty()) {
            throw PlatformException.invalid("ageException.document", Text.of("没有此文件", "is no document of yours"));
        }
        ExpertId id = new ExpertId(Ids.next(clock));
        return units.write(() -> {
            units.tell(caller, new ExpertApplied(id, application.idNumber()));
            return experts.insert(Experts.serving(id.value(), caller.account(), application));
        });
    }

    private Enterprise register(Caller caller, NewEnterprise facts) {
        checked();
        EnterpriseId id = new EnterpriseId(Ids.next(clock));
        return units.write(() -> {
            units.tell(caller, new EnterpriseRegistered(id, facts.creditCode()));
            return enterprises.insert(Enterprise.of(id, 0, caller.account(), facts));
        });
    }

    private Station draft(Caller caller, StationApplication application) {
        checked();
        return units.write(() -> {
            Station draft = Stations.station(Ids.next(clock), caller.account(), StationStage.DRAFT, application);
            units.tell(caller, new StationDrafted(draft.id(), application.creditCode()));
            return stations.insert(draft);
        });
    }

    private List<Station> own(Caller caller) {
        return caller.equals(Callers.station())
                ? List.of(Stations.station(
                        STATION.value(), caller.account(), StationStage.TITLED, Stations.application()))
                : List.of();
    }

    private RegisteredStation line() {
        return new RegisteredStation(
                STATION,
                "长安服务站",
                Region.of("130102"),
                "某处",
                Title.granted("冀志站2026-0001", LocalDate.of(2026, 1, 10), "通知"),
                titled,
                titled ? null : clock.instant(),
                List.of(),
                false,
                false,
                false,
                mergedInto);
    }

    private City city(Region region) {
        return new City(
                region,
                0,
                Text.of("某市", "A city"),
                Text.of("石家庄市中小企业服务中心", "Its SME centre"),
                "",
                true,
                null,
                null,
                filed.contains(region) ? LocalDate.of(2026, 3, 1) : null,
                null);
    }

    private static <T> T of(Class<T> contract, Map<String, Function<Object[], Object>> answers) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, in) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answers.get(method.getName()).apply(in);
                }));
    }

    static EntryBody expert() {
        return new EntryBody(Experts.application(), null, null);
    }

    static EntryBody enterprise() {
        return new EntryBody(null, Enterprises.facts(), null);
    }

    static EntryBody station() {
        return new EntryBody(null, null, Stations.builder().with(b -> {
            b.creditCode = Stations.OTHER_CODE;
            b.materials.clear();
        }));
    }

    IssuedEntry enter(Caller caller, EntryBody body) {
        return entries.enter(caller, body, true);
    }

    static EntryKey key(IssuedEntry issued, EntryBody body) {
        return new EntryKey(issued.code(), body.number());
    }

    /** As it was entered, with everything that is the person's own to say. */
    static SelfConfirmation wish(IssuedEntry issued, EntryBody body) {
        return new SelfConfirmation(key(issued, body), null, true, Declaration.ALL, null, null);
    }

    EntryOnBehalf stored(IssuedEntry issued) {
        return store.find(issued.entry().id()).orElseThrow();
    }

    static PlatformException refused(ErrorCode code, ThrowingRunnable work) {
        PlatformException refusal = assertThrows(PlatformException.class, work);
        assertEquals(refusal.getMessage(), code, refusal.code());
        return refusal;
    }

    static String field(ThrowingRunnable work) {
        return refused(ErrorCode.INVALID, work).problems().get(0).field();
    }
}
