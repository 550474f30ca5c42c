package org.zhiyuan.expert.internal;

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
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.NewCall;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
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

/** A manager over memory stores, and experts taken to the stage a test starts from. */
final class ExpertManagerFixture {

    static final String OTHER_ID = "13010219611122001X";

    final TestClock clock = new TestClock();
    final MemoryActivityStore activities = new MemoryActivityStore();
    final MemoryEnterpriseStore enterprises = new MemoryEnterpriseStore();
    final MemoryExpertStore store = new MemoryExpertStore(activities, enterprises);
    final MemoryCallStore calls = new MemoryCallStore();
    final MemoryInvitationStore invitations = new MemoryInvitationStore();
    final MemoryAgeOverrideStore overrides = new MemoryAgeOverrideStore();
    final MemoryMergeStore merges = new MemoryMergeStore();
    final RecordedEntries entries = new RecordedEntries();
    final MemorySequences sequences = new MemorySequences();
    final MemoryDocuments documents = new MemoryDocuments(clock);
    final MemoryUnitOfWork work = new MemoryUnitOfWork(store, calls, invitations, overrides, sequences, entries);
    final Map<AccountId, Account> accounts = new HashMap<>();
    final Map<AccountId, Predicate<Applicant>> tied = new HashMap<>();
    final List<NewHandover> handovers = new ArrayList<>();
    final FakeTypes types = new FakeTypes();
    final ExpertManager manager;
    final RecruitmentManager recruitment = new RecruitmentManager(calls, invitations, work, new Random(7), clock);
    final AgeOverrideManager ages = new AgeOverrideManager(overrides, work, this::requireNone, clock);
    final Caller expert = Callers.expert();
    final Caller province = Callers.province();
    final Caller colleague = Callers.colleague(province);
    final Caller team = Callers.provincialTeam();

    ExpertManagerFixture() {
        this(Map.of());
    }

    /** With some parameters of the rule book set to other values, and a call for experts that is open for ten years. */
    ExpertManagerFixture(Map<String, Integer> changed) {
        this(changed.entrySet().stream().map(change -> new Parameter(change.getKey(), BigDecimal.valueOf(change.getValue()),
                LocalDate.of(2020, 1, 2), "通知")).toList());
    }

    /** With those editions beside Hebei's. */
    ExpertManagerFixture(List<Parameter> changes) {
        List<Parameter> editions = new ArrayList<>(RuleParameters.hebei().parameters());
        editions.addAll(changes);
        RuleParameters parameters = RuleParameters.of(RuleParameters.hebei().ruleBook(), editions);
        manager = new ExpertManager(store, calls, invitations, overrides, work, sequences, parameters, documents,
                account -> Optional.ofNullable(accounts.get(account)), this::requireNone, types, merges, (caller, matter) -> {
                    handovers.add(matter);
                    return null;
                }, clock);
        List.of(expert, province, colleague, team, Callers.industry(), Callers.administrator(), Callers.city(), Callers.station(),
                Callers.station(2), Callers.enterprise()).forEach(caller -> know(caller, true));
        know(Callers.enterprise(3), false);
        LocalDate today = LocalDate.of(2026, 11, 22);
        NewCall text = new NewCall("2026年专家招募公告", "志愿、无偿", "往返途中自行注意安全", today, today.plusYears(10));
        calls.insert(new RecruitmentCall(new CallId("ca11".repeat(8)), 0, text, province.account(), clock.instant(), null, null));
    }

    private void know(Caller caller, boolean enabled) {
        accounts.put(caller.account(), new Account(caller.account(), 1, caller.name(), caller.role(), caller.region(), enabled,
                clock.instant(), null));
    }

    private void requireNone(Caller caller, Applicant applicant) {
        if (tied.getOrDefault(caller.account(), none -> false).test(applicant)) {
            throw PlatformException.denied(Text.of("须回避", "is tied"));
        }
    }

    Expert apply(Caller caller, ExpertApplication application) {
        return manager.apply(caller, application, null, null);
    }

    /** Both officials' parts. */
    Expert review(ExpertId id, ExpectedVersion seen, ReviewDecision decision, String reason) {
        manager.review(colleague, id, seen, decision, reason);
        return manager.review(province, id, ExpectedVersion.ANY, decision, reason);
    }

    Expert dismiss(ExpertId id, ExpectedVersion seen, String reason) {
        manager.dismiss(colleague, id, seen, reason);
        return manager.dismiss(province, id, ExpectedVersion.ANY, reason);
    }

    Expert sign(Caller caller, ExpertId id) {
        manager.sign(caller, id, ExpectedVersion.ANY, null);
        return manager.lookup(id).orElseThrow();
    }

    /** Another person, of 65 years. */
    static ExpertApplication other() {
        return Experts.builder().with(b -> {
            b.name = "周测试";
            b.idNumber = IdNumber.of(OTHER_ID);
        });
    }

    Expert applied() {
        return apply(expert, Experts.application());
    }

    Expert admitted() {
        return review(applied().id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
    }

    /** On file and registered on the national system. */
    Expert registered() {
        return registered(admitted().id());
    }

    Expert registered(ExpertId id) {
        manager.file(province, id, ExpectedVersion.ANY);
        return manager.register(team, id, ExpectedVersion.ANY, "QG-" + id.value().substring(28),
                clock.instant().atZone(Times.ZONE).toLocalDate(),
                null);
    }

    Expert appointed(AgreementParty... others) {
        return manager.appoint(province, registered().id(), ExpectedVersion.ANY, agreement(LocalDate.of(2026, 11, 22), others));
    }

    Expert serving() {
        Expert appointed = appointed();
        sign(expert, appointed.id());
        return sign(province, appointed.id());
    }

    static NewAgreement agreement(LocalDate from, AgreementParty... others) {
        return new NewAgreement(Experts.terms(), from, from.plusYears(3), 60, List.of(others));
    }

    static PlatformException refused(ErrorCode code, Runnable work) {
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
