package org.zhiyuan.expert.internal;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Seen;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** A manager over memory stores, and experts taken to the stage a test starts from. */
final class ExpertManagerFixture {

    static final String OTHER_ID = "13010219611122001X";

    final TestClock clock = new TestClock();
    final MemoryExpertStore store = new MemoryExpertStore();
    final MemorySequences sequences = new MemorySequences();
    final MemoryUnitOfWork work = new MemoryUnitOfWork(store, sequences);
    final ExpertManager manager = new ExpertManager(store, work, sequences, RuleParameters.hebei(), clock);
    final Caller expert = Callers.expert();
    final Caller province = Callers.province();

    /** Another person, of 65 years. */
    static ExpertApplication other() {
        return Experts.builder().with(b -> {
            b.name = "周测试";
            b.idNumber = IdNumber.of(OTHER_ID);
        });
    }

    Expert applied() {
        return manager.apply(expert, Experts.application());
    }

    Expert admitted() {
        return manager.review(province, applied().id(), Seen.ANY, ReviewDecision.APPROVE, null);
    }

    Expert appointed(AgreementParty... others) {
        return manager.appoint(province, admitted().id(), Seen.ANY, agreement(LocalDate.of(2026, 11, 22), others));
    }

    Expert serving() {
        Expert appointed = appointed();
        manager.sign(expert, appointed.id(), Seen.ANY);
        return manager.sign(province, appointed.id(), Seen.ANY);
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
