package org.zhiyuan.expert.internal.appointment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.agreement;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.AgreementParty.Kind;
import org.zhiyuan.expert.AgreementView;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.Signature;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** Letters, agreements, signatures, dismissal: R10, R78, R79, R97. */
public class AppointmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ExpertWorld f = new ExpertWorld();

    @Test
    public void r78_theLetterIsNumberedAndDated() {
        Expert appointed = f.appointed();
        assertEquals(ExpertStage.APPOINTED, appointed.stage());
        assertEquals("冀志聘2026-0001", appointed.letter().number());
        assertEquals(TODAY, appointed.letter().issuedOn());
        assertEquals("冀志协2026-0001", appointed.agreement().number());
        assertEquals(
                List.of(Kind.VOLUNTEER, Kind.AGENCY),
                appointed.agreement().parties().stream()
                        .map(AgreementParty::kind)
                        .toList());
        assertEquals("河北省中小企业志愿服务专门服务机构", appointed.agreement().parties().get(1).name());
        assertFalse(appointed.mayServeOn(TODAY));
    }

    @Test
    public void r78_numbersRunPerYearAndARefusedAppointmentTakesNone() {
        Expert first = f.registered();
        refused(
                ErrorCode.INVALID,
                () -> f.terms.appoint(f.province, first.id(), ExpectedVersion.ANY, agreement(TODAY.minusDays(31))));
        assertEquals(
                "冀志聘2026-0001",
                f.terms
                        .appoint(f.province, first.id(), ExpectedVersion.ANY, agreement(TODAY))
                        .letter()
                        .number());
        Expert second = f.apply(Callers.expert(2), ExpertWorld.other());
        f.registered(f.review(second.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null)
                .id());
        assertEquals(
                "冀志聘2026-0002",
                f.terms
                        .appoint(f.province, second.id(), ExpectedVersion.ANY, agreement(TODAY))
                        .letter()
                        .number());
    }

    @Test
    public void r79_theAgreementMayReachBackExactly30Days() {
        Expert admitted = f.registered();
        refused(
                ErrorCode.INVALID,
                () -> f.terms.appoint(f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY.minusDays(31))));
        assertEquals(
                TODAY.minusDays(30),
                f.terms
                        .appoint(f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY.minusDays(30)))
                        .agreement()
                        .validFrom());
    }

    @Test
    public void r79_anAgreementThatIsOverAlreadyIsRefused() {
        Expert admitted = f.registered();
        NewAgreement over = new NewAgreement(Experts.terms(), TODAY.minusDays(20), TODAY.minusDays(1), 60, List.of());
        refused(ErrorCode.INVALID, () -> f.terms.appoint(f.province, admitted.id(), ExpectedVersion.ANY, over));
    }

    @Test
    public void r79_theLastSignatureMakesTheExpertServe() {
        Expert appointed = f.appointed();
        Expert once = f.sign(f.expert, appointed.id());
        assertEquals(ExpertStage.APPOINTED, once.stage());
        assertFalse(once.mayServeOn(TODAY));
        Expert serving = f.sign(f.province, appointed.id());
        assertEquals(ExpertStage.SERVING, serving.stage());
        assertTrue(serving.mayServeOn(TODAY));
        assertFalse(serving.mayServeOn(TODAY.minusDays(1)));
        assertEquals(ExpertOperation.EXPERT_SIGN, f.work.lastChange().operation());
    }

    @Test
    public void r79_theOrderOfSigningDoesNotMatter() {
        Expert appointed = f.appointed();
        f.sign(f.province, appointed.id());
        assertEquals(ExpertStage.SERVING, f.sign(f.expert, appointed.id()).stage());
    }

    @Test
    public void r79_signingTwiceIsAConflict() {
        Expert appointed = f.appointed();
        f.sign(f.expert, appointed.id());
        refused(ErrorCode.CONFLICT, () -> f.sign(f.expert, appointed.id()));
        f.sign(f.province, appointed.id());
        refused(ErrorCode.CONFLICT, () -> f.sign(f.province, appointed.id()));
    }

    @Test
    public void r79_thereMustBeAnAgreementToSign() {
        Expert admitted = f.registered();
        refused(ErrorCode.CONFLICT, () -> f.sign(f.expert, admitted.id()));
    }

    @Test
    public void r79_anotherExpertCantSign() {
        Expert appointed = f.appointed();
        refused(ErrorCode.NOT_FOUND, () -> f.sign(Callers.expert(2), appointed.id()));
        refused(ErrorCode.NOT_FOUND, () -> f.sign(Callers.enterprise(), appointed.id()));
        refused(ErrorCode.DENIED, () -> f.sign(Callers.city(), appointed.id()));
    }

    @Test
    public void r79_anAgreementWhoseDaysAreOverCantBeSigned() {
        NewAgreement brief = new NewAgreement(Experts.terms(), TODAY, TODAY.plusDays(20), 60, List.of());
        Expert appointed = f.terms.appoint(f.province, f.registered().id(), ExpectedVersion.ANY, brief);
        f.clock.set(TODAY.plusDays(20));
        f.sign(f.expert, appointed.id());
        f.clock.set(TODAY.plusDays(21));
        refused(ErrorCode.CONFLICT, () -> f.sign(f.province, appointed.id()));
    }

    @Test
    public void r79_anAgreementTakesEffectAtMost30DaysBeforeItsLastSignature() {
        Expert appointed = f.appointed();
        f.sign(f.expert, appointed.id());
        f.clock.set(TODAY.plusDays(31));
        refused(ErrorCode.CONFLICT, () -> f.sign(f.province, appointed.id()));
        f.clock.set(TODAY.plusDays(30));
        assertEquals(ExpertStage.SERVING, f.sign(f.province, appointed.id()).stage());
    }

    @Test
    public void r10_furtherPartiesSignBeforeItIsComplete() {
        AgreementParty recipient = new AgreementParty(
                Kind.RECIPIENT, "河北测试装备1有限公司", Callers.enterprise().account());
        Expert appointed = f.appointed(recipient);
        f.sign(f.expert, appointed.id());
        assertEquals(ExpertStage.APPOINTED, f.sign(f.province, appointed.id()).stage());
        refused(ErrorCode.NOT_FOUND, () -> f.sign(Callers.enterprise(2), appointed.id()));
        AgreementView read = f.reader.agreement(Callers.enterprise(), appointed.id());
        assertEquals(
                List.of(read),
                f.reader.agreements(Callers.enterprise(), PageRequest.first()).items());
        assertEquals(Experts.terms(), read.agreement().terms());
        refused(ErrorCode.NOT_FOUND, () -> f.reader.agreement(Callers.enterprise(2), appointed.id()));
        refused(
                ErrorCode.STALE,
                () -> f.signatures.sign(Callers.enterprise(), appointed.id(), ExpectedVersion.ANY, "0".repeat(64)));
        AgreementView signed =
                f.signatures.sign(Callers.enterprise(), appointed.id(), ExpectedVersion.ANY, read.digest());
        assertEquals(ExpertStage.SERVING, signed.stage());
        assertFalse(
                f.reader.get(f.province, appointed.id()).verdict().findings().isEmpty());
    }

    @Test
    public void r10_furtherPartiesMustBeOthersAndSignForOne() {
        Expert admitted = f.registered();
        AgreementParty agency =
                new AgreementParty(Kind.AGENCY, "另一机构", Callers.city().account());
        AgreementParty nobody = new AgreementParty(Kind.OTHER, "无账户", null);
        AgreementParty self = new AgreementParty(Kind.OTHER, "本人", f.expert.account());
        for (AgreementParty wrong : List.of(agency, nobody, self)) {
            refused(
                    ErrorCode.INVALID,
                    () -> f.terms.appoint(f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY, wrong)));
        }
        AgreementParty one =
                new AgreementParty(Kind.OTHER, "甲", Callers.station().account());
        AgreementParty sameAccount =
                new AgreementParty(Kind.OTHER, "乙", Callers.station().account());
        AgreementParty sameName =
                new AgreementParty(Kind.OTHER, "甲", Callers.station(2).account());
        refused(
                ErrorCode.INVALID,
                () -> f.terms.appoint(
                        f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY, one, sameAccount)));
        refused(
                ErrorCode.INVALID,
                () -> f.terms.appoint(f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY, one, sameName)));
    }

    @Test
    public void r79_theDigestIsOfWhatWasSigned() {
        Expert serving = f.serving();
        List<String> digests = serving.agreement().signatures().stream()
                .map(Signature::digest)
                .distinct()
                .toList();
        assertEquals(1, digests.size());
        assertTrue(digests.get(0).matches("[0-9a-f]{64}"));
        assertEquals(digests.get(0), serving.agreement().digest());
        Agreement a = serving.agreement();
        Agreement more = new Agreement(
                a.number(), a.terms(), a.validFrom(), a.validUntil(), a.hoursPerYear() + 1, a.parties(), List.of());
        assertNotEquals(digests.get(0), more.digest());
    }

    @Test
    public void r97_dismissalRevokesTheLetterAndKeepsTheReason() {
        Expert serving = f.serving();
        refused(ErrorCode.INVALID, () -> f.dismiss(serving.id(), ExpectedVersion.ANY, ""));
        Expert dismissed = f.dismiss(serving.id(), ExpectedVersion.ANY, "本人申请");
        assertEquals(ExpertStage.DISMISSED, dismissed.stage());
        assertEquals(TODAY, dismissed.letter().revokedOn());
        assertEquals("本人申请", dismissed.letter().revocationReason());
        assertFalse(dismissed.mayServeOn(TODAY));
        assertFalse(f.reader.checkLetter("冀志聘2026-0001").orElseThrow().valid());
        refused(ErrorCode.CONFLICT, () -> f.dismiss(serving.id(), ExpectedVersion.ANY, "再次"));
    }

    @Test
    public void r97_stagesCantBeSkipped() {
        Expert applied = f.applied();
        refused(
                ErrorCode.CONFLICT,
                () -> f.terms.appoint(f.province, applied.id(), ExpectedVersion.ANY, agreement(TODAY)));
        refused(ErrorCode.CONFLICT, () -> f.dismiss(applied.id(), ExpectedVersion.ANY, "原因"));
    }
}
