package org.zhiyuan.expert.internal;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountDirectory;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.NewCall;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.expert.internal.admission.Admissions;
import org.zhiyuan.expert.internal.appointment.Letters;
import org.zhiyuan.expert.internal.appointment.Signatures;
import org.zhiyuan.expert.internal.appointment.Terms;
import org.zhiyuan.expert.internal.availability.Availabilities;
import org.zhiyuan.expert.internal.directory.Disclosures;
import org.zhiyuan.expert.internal.directory.ExpertReader;
import org.zhiyuan.expert.internal.filing.FilingProcess;
import org.zhiyuan.expert.internal.recruitment.AgeOverrides;
import org.zhiyuan.expert.internal.recruitment.CallsAndInvitations;
import org.zhiyuan.expert.spi.ExpertTypes;
import org.zhiyuan.expert.store.AgeOverrideStore;
import org.zhiyuan.expert.store.CallStore;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.expert.store.InvitationStore;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.BlueprintFile;
import org.zhiyuan.testkit.MemoryActivityStore;
import org.zhiyuan.testkit.MemoryAgeOverrideStore;
import org.zhiyuan.testkit.MemoryCallStore;
import org.zhiyuan.testkit.MemoryDocuments;
import org.zhiyuan.testkit.MemoryEnterpriseStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryInvitationStore;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.RecordedEntries;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** The core as its Blueprint file makes it, over memory stores, and experts taken to the stage a test starts from. */
public final class ExpertWorld {

    public static final String OTHER_ID = "13010219611122001X";

    public final TestClock clock = new TestClock();
    public final MemoryActivityStore activities = new MemoryActivityStore();
    public final MemoryEnterpriseStore enterprises = new MemoryEnterpriseStore();
    public final MemoryExpertStore store = new MemoryExpertStore(activities, enterprises);
    public final MemoryCallStore calls = new MemoryCallStore();
    public final MemoryInvitationStore invitations = new MemoryInvitationStore();
    public final MemoryAgeOverrideStore overrides = new MemoryAgeOverrideStore();
    public final MemoryMergeStore merges = new MemoryMergeStore();
    public final RecordedEntries entries = new RecordedEntries();
    public final MemorySequences sequences = new MemorySequences();
    public final MemoryDocuments documents = new MemoryDocuments(clock);
    public final MemoryUnitOfWork work = new MemoryUnitOfWork(store, calls, invitations, overrides, sequences, entries);
    public final Map<AccountId, Account> accounts = new HashMap<>();
    public final Map<AccountId, Predicate<Applicant>> tied = new HashMap<>();
    public final List<NewHandover> handovers = new ArrayList<>();
    public final FakeTypes types = new FakeTypes();
    public final ExpertReader reader;
    public final Admissions admissions;
    public final FilingProcess filing;
    public final Terms terms;
    public final Signatures signatures;
    public final Letters letters;
    public final Availabilities availability;
    public final Disclosures disclosures;
    public final CallsAndInvitations recruitment;
    public final AgeOverrides ages;
    public final Caller expert = Callers.expert();
    public final Caller province = Callers.province();
    public final Caller colleague = Callers.colleague(province);
    public final Caller team = Callers.provincialTeam();

    public ExpertWorld() {
        this(Map.of());
    }

    /** With some parameters of the rule book set to other values, and a call for experts that is open for ten years. */
    public ExpertWorld(Map<String, Integer> changed) {
        this(changed.entrySet().stream()
                .map(change -> new Parameter(
                        change.getKey(), BigDecimal.valueOf(change.getValue()), LocalDate.of(2020, 1, 2), "通知"))
                .toList());
    }

    /** With those editions beside Hebei's. */
    public ExpertWorld(List<Parameter> changes) {
        List<Parameter> editions = new ArrayList<>(RuleParameters.hebei().parameters());
        editions.addAll(changes);
        RuleParameters parameters = RuleParameters.of(RuleParameters.hebei().ruleBook(), editions);
        AccountDirectory directory = account -> Optional.ofNullable(accounts.get(account));
        ConflictOfInterest conflicts = this::requireNone;
        HandoverDesk outbound = (caller, matter) -> {
            handovers.add(matter);
            return null;
        };
        BlueprintFile core = new BlueprintFile(
                ExpertWorld.class.getClassLoader(),
                "expert-core.xml",
                Map.ofEntries(
                        entry(ExpertStore.class, store),
                        entry(CallStore.class, calls),
                        entry(InvitationStore.class, invitations),
                        entry(AgeOverrideStore.class, overrides),
                        entry(DocumentService.class, documents),
                        entry(AccountDirectory.class, directory),
                        entry(ConflictOfInterest.class, conflicts),
                        entry(MergeStore.class, merges),
                        entry(HandoverDesk.class, outbound),
                        entry(ExpertTypes.class, types),
                        entry(UnitOfWork.class, work),
                        entry(Sequences.class, sequences),
                        entry(RuleParameters.class, parameters)),
                Map.of("clock", clock, "random", new Random(7)));
        reader = core.bean("reader", ExpertReader.class);
        admissions = core.bean("admissions", Admissions.class);
        filing = core.bean("filing", FilingProcess.class);
        terms = core.bean("terms", Terms.class);
        signatures = core.bean("signatures", Signatures.class);
        letters = core.bean("letters", Letters.class);
        availability = core.bean("availability", Availabilities.class);
        disclosures = core.bean("disclosures", Disclosures.class);
        recruitment = core.bean("calls", CallsAndInvitations.class);
        ages = core.bean("ages", AgeOverrides.class);
        List.of(
                        expert,
                        province,
                        colleague,
                        team,
                        Callers.industry(),
                        Callers.administrator(),
                        Callers.city(),
                        Callers.station(),
                        Callers.station(2),
                        Callers.enterprise())
                .forEach(caller -> know(caller, true));
        know(Callers.enterprise(3), false);
        LocalDate today = LocalDate.of(2026, 11, 22);
        NewCall text = new NewCall("2026年专家招募公告", "志愿、无偿", "往返途中自行注意安全", today, today.plusYears(10));
        calls.insert(new RecruitmentCall(
                new CallId("ca11".repeat(8)), 0, text, province.account(), clock.instant(), null, null));
    }

    private void know(Caller caller, boolean enabled) {
        accounts.put(
                caller.account(),
                new Account(
                        caller.account(),
                        1,
                        caller.name(),
                        caller.role(),
                        caller.region(),
                        enabled,
                        clock.instant(),
                        null));
    }

    private void requireNone(Caller caller, Applicant applicant) {
        if (tied.getOrDefault(caller.account(), none -> false).test(applicant)) {
            throw PlatformException.denied(Text.of("须回避", "is tied"));
        }
    }

    public Expert apply(Caller caller, ExpertApplication application) {
        return admissions.apply(caller, application, null, null);
    }

    /** Both officials' parts. */
    public Expert review(ExpertId id, ExpectedVersion seen, ReviewDecision decision, String reason) {
        admissions.review(colleague, id, seen, decision, reason);
        return admissions.review(province, id, ExpectedVersion.ANY, decision, reason);
    }

    public Expert dismiss(ExpertId id, ExpectedVersion seen, String reason) {
        letters.dismiss(colleague, id, seen, reason);
        return letters.dismiss(province, id, ExpectedVersion.ANY, reason);
    }

    public Expert sign(Caller caller, ExpertId id) {
        signatures.sign(caller, id, ExpectedVersion.ANY, null);
        return reader.lookup(id).orElseThrow();
    }

    /** Another person, of 65 years. */
    public static ExpertApplication other() {
        return Experts.builder().with(b -> {
            b.name = "周测试";
            b.idNumber = IdNumber.of(OTHER_ID);
        });
    }

    public Expert applied() {
        return apply(expert, Experts.application());
    }

    public Expert admitted() {
        return review(applied().id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
    }

    /** On file and registered on the national system. */
    public Expert registered() {
        return registered(admitted().id());
    }

    public Expert registered(ExpertId id) {
        filing.file(province, id, ExpectedVersion.ANY);
        return filing.register(
                team,
                id,
                ExpectedVersion.ANY,
                "QG-" + id.value().substring(28),
                clock.instant().atZone(Times.ZONE).toLocalDate(),
                null);
    }

    public Expert appointed(AgreementParty... others) {
        return terms.appoint(
                province, registered().id(), ExpectedVersion.ANY, agreement(LocalDate.of(2026, 11, 22), others));
    }

    public Expert serving() {
        Expert appointed = appointed();
        sign(expert, appointed.id());
        return sign(province, appointed.id());
    }

    public static NewAgreement agreement(LocalDate from, AgreementParty... others) {
        return new NewAgreement(Experts.terms(), from, from.plusYears(3), 60, List.of(others));
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
}
