package org.zhiyuan.expert.internal.appointment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.agreement;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.NationalRegistration;
import org.zhiyuan.expert.Pause;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;

/** Filing and registration (R77), letters (R78), terms, renewal, expiry, pause, resignation (R97). */
public class TermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Of the fixture's agreement: three years from today. */
    private static final LocalDate LAST = LocalDate.of(2029, 11, 22);

    private final ExpertWorld f = new ExpertWorld();

    @Test
    public void r77_filingThenRegistrationThenLetter() {
        Expert admitted = f.admitted();
        refused(
                ErrorCode.CONFLICT,
                () -> f.filing.register(f.team, admitted.id(), ExpectedVersion.ANY, "QG1", TODAY, null));
        refused(
                ErrorCode.CONFLICT,
                () -> f.terms.appoint(f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY)));
        Expert filed = f.filing.file(f.province, admitted.id(), ExpectedVersion.ANY);
        assertEquals("冀志档2026-0001", filed.filing().number());
        assertEquals(TODAY, filed.filing().filedOn());
        assertEquals(NationalRegistration.State.PENDING, filed.registration().state());
        refused(
                ErrorCode.CONFLICT,
                () -> f.terms.appoint(f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY)));
        refused(
                ErrorCode.INVALID,
                () -> f.filing.register(f.team, admitted.id(), ExpectedVersion.ANY, null, null, " "));
        refused(
                ErrorCode.INVALID,
                () -> f.filing.register(f.team, admitted.id(), ExpectedVersion.ANY, "QG1", TODAY.plusDays(1), null));
        assertEquals(
                NationalRegistration.State.FAILED,
                f.filing
                        .register(f.team, admitted.id(), ExpectedVersion.ANY, null, null, "照片不清")
                        .registration()
                        .state());
        assertEquals(
                "QG1",
                f.filing
                        .register(f.team, admitted.id(), ExpectedVersion.ANY, "QG1", TODAY, null)
                        .registration()
                        .number());
        assertEquals(
                "the letter's clock starts here (R93)",
                Map.of("registration", "REGISTERED", "stage", "FILED"),
                f.work.lastChange().details());
        refused(
                ErrorCode.CONFLICT,
                () -> f.filing.register(f.team, admitted.id(), ExpectedVersion.ANY, "QG2", TODAY, null));
        assertEquals(
                ExpertStage.APPOINTED,
                f.terms
                        .appoint(f.province, admitted.id(), ExpectedVersion.ANY, agreement(TODAY))
                        .stage());
        assertEquals("UNSIGNED", f.work.lastChange().details().get("agreement"));
        f.signatures.sign(f.province, admitted.id(), ExpectedVersion.ANY, null);
        assertEquals(
                "the province's part is done (R93)",
                "SIGNED",
                f.work.lastChange().details().get("agreement"));
    }

    @Test
    public void r77r16_filingHandsTheExpertOverToTheNationalSystem() {
        Expert admitted = f.admitted();
        assertEquals(List.of(), f.handovers);
        f.filing.file(f.province, admitted.id(), ExpectedVersion.ANY);
        assertEquals(
                List.of(new NewHandover(
                        Recipient.NATIONAL_SYSTEM,
                        null,
                        "expert",
                        admitted.id().value(),
                        "志愿专家已建档备案（冀志档2026-0001），请注册录入")),
                f.handovers);
        refused(ErrorCode.CONFLICT, () -> f.filing.file(f.province, admitted.id(), ExpectedVersion.ANY));
        assertEquals(1, f.handovers.size());
    }

    @Test
    public void r77_theRuleBookMayLetTheRegistrationWait() {
        ExpertWorld g = new ExpertWorld(Map.of("expert.registration.first", 0));
        Expert filed = g.filing.file(g.province, g.admitted().id(), ExpectedVersion.ANY);
        assertEquals(
                ExpertStage.APPOINTED,
                g.terms
                        .appoint(g.province, filed.id(), ExpectedVersion.ANY, agreement(TODAY))
                        .stage());
        assertEquals(
                "QG1",
                g.filing
                        .register(g.team, filed.id(), ExpectedVersion.ANY, "QG1", TODAY, null)
                        .registration()
                        .number());
    }

    @Test
    public void r97_aTermWithoutALastDayHasTheRuleBooksLength() {
        Expert registered = f.registered();
        Expert appointed = f.terms.appoint(
                f.province,
                registered.id(),
                ExpectedVersion.ANY,
                agreement(TODAY).until(null));
        assertEquals(LocalDate.of(2029, 11, 21), appointed.letter().validUntil());
        assertEquals(LocalDate.of(2029, 11, 21), appointed.agreement().validUntil());
    }

    @Test
    public void r97_theDayAfterTheLastTheTermIsOverByItself() {
        Expert serving = f.serving();
        f.clock.set(LAST);
        assertEquals(ExpertStage.SERVING, f.reader.get(f.province, serving.id()).stage());
        assertTrue(f.reader.checkLetter(serving.letter().number()).orElseThrow().valid());
        f.clock.set(LAST.plusDays(1));
        assertEquals(ExpertStage.EXPIRED, f.reader.get(f.province, serving.id()).stage());
        assertEquals(ExpertStage.EXPIRED, f.reader.own(f.expert).orElseThrow().stage());
        assertEquals(
                ExpertStage.EXPIRED, f.reader.lookup(serving.id()).orElseThrow().stage());
        assertEquals(List.of(), list(ExpertStage.SERVING));
        assertEquals(1, list(ExpertStage.EXPIRED).size());
        assertEquals(ExpertStage.EXPIRED, list(null).get(0).stage());
        assertFalse(
                f.reader.checkLetter(serving.letter().number()).orElseThrow().valid());
    }

    private List<Expert> list(ExpertStage stage) {
        return f.reader
                .list(f.province, new ExpertQuery(null, stage, null, null), PageRequest.first())
                .items();
    }

    @Test
    public void r97_renewedBeforeTheEndThePresentTermRunsOnAndNobodyServesUnsigned() {
        Expert serving = f.serving();
        refused(
                ErrorCode.INVALID,
                () -> f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST.plusDays(2))));
        Expert renewed = f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST.plusDays(1)));
        assertEquals(ExpertStage.SERVING, renewed.stage());
        assertTrue(renewed.mayServeOn(LAST));
        assertFalse(renewed.mayServeOn(LAST.plusDays(1)));
        refused(
                ErrorCode.CONFLICT,
                () -> f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST.plusDays(1))));
        f.sign(f.expert, serving.id());
        Expert signed = f.sign(f.province, serving.id());
        assertTrue(signed.mayServeOn(LAST) && signed.mayServeOn(LAST.plusDays(1)));
        f.clock.set(LAST.plusDays(1));
        assertEquals(ExpertStage.SERVING, f.reader.get(f.province, serving.id()).stage());
        assertEquals(
                1,
                f.reader.directory(ExpertQuery.ALL, PageRequest.first()).items().size());
        assertFalse(
                f.reader.checkLetter(serving.letter().number()).orElseThrow().valid());
        assertTrue(f.reader.checkLetter(signed.letter().number()).orElseThrow().valid());
    }

    @Test
    public void r80r97_noDayOfARenewalLiesInTheTermBefore() {
        Expert serving = f.serving();
        for (LocalDate day : List.of(TODAY.plusDays(1), LAST, LAST.plusDays(2))) {
            refused(
                    ErrorCode.INVALID,
                    () -> f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(day)));
            refused(
                    ErrorCode.INVALID,
                    () -> f.terms.renew(
                            f.province,
                            serving.id(),
                            ExpectedVersion.ANY,
                            agreement(day).until(null)));
        }
        Expert renewed = f.terms.renew(
                f.province,
                serving.id(),
                ExpectedVersion.ANY,
                agreement(LAST.plusDays(1)).until(null));
        assertEquals(LAST.plusYears(3), renewed.letter().validUntil());
        refused(
                ErrorCode.INVALID,
                () -> f.terms.redraft(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST)));
    }

    @Test
    public void r80r97_aRenewalAfterTheEndReachesBackToTheNextDayAtTheEarliest() {
        Expert serving = f.serving();
        f.clock.set(LAST.plusDays(10));
        refused(ErrorCode.INVALID, () -> f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST)));
        assertEquals(
                LAST.plusDays(1),
                f.terms
                        .renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST.plusDays(1)))
                        .letter()
                        .validFrom());
    }

    @Test
    public void r97_anUnsignedRenewalDoesNotKeepAnybodyServing() {
        Expert serving = f.serving();
        f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST.plusDays(1)));
        f.clock.set(LAST.plusDays(1));
        assertEquals(ExpertStage.EXPIRED, f.reader.get(f.province, serving.id()).stage());
        f.sign(f.expert, serving.id());
        assertEquals(ExpertStage.EXPIRED, f.reader.get(f.province, serving.id()).stage());
        assertEquals(ExpertStage.SERVING, f.sign(f.province, serving.id()).stage());
    }

    @Test
    public void r97_renewalAfterTheEndLeavesThemExpiredUntilSigned() {
        Expert serving = f.serving();
        f.clock.set(LAST.plusDays(100));
        assertEquals(
                ExpertStage.EXPIRED,
                f.terms
                        .renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(LAST.plusDays(100)))
                        .stage());
        f.sign(f.expert, serving.id());
        Expert again = f.sign(f.province, serving.id());
        assertEquals(ExpertStage.SERVING, again.stage());
        assertFalse(again.mayServeOn(LAST.plusDays(99)));
        assertTrue(again.mayServeOn(LAST.plusDays(100)));
    }

    @Test
    public void r97_unsignedUntilItsLastDayTheAppointmentExpiresAndCanBeRenewed() {
        Expert appointed = f.appointed();
        f.clock.set(LAST.plusDays(1));
        assertEquals(
                ExpertStage.EXPIRED, f.reader.get(f.province, appointed.id()).stage());
        assertEquals(
                ExpertStage.EXPIRED,
                f.terms
                        .renew(f.province, appointed.id(), ExpectedVersion.ANY, agreement(LAST.plusDays(1)))
                        .stage());
    }

    @Test
    public void r78_aRevokedLetterEndsServiceWithoutDismissalAndIsIssuedAnew() {
        Expert serving = f.serving();
        String first = serving.letter().number();
        f.letters.revokeLetter(f.colleague, serving.id(), ExpectedVersion.ANY, "姓名有误");
        Expert revoked = f.letters.revokeLetter(f.province, serving.id(), ExpectedVersion.ANY, "姓名有误");
        assertEquals(ExpertStage.LETTER_REVOKED, revoked.stage());
        assertFalse(revoked.mayServeOn(TODAY));
        assertTrue(
                f.reader.directory(ExpertQuery.ALL, PageRequest.first()).items().isEmpty());
        Expert again = f.letters.reissueLetter(f.province, serving.id(), ExpectedVersion.ANY);
        assertEquals(ExpertStage.SERVING, again.stage());
        assertEquals("冀志聘2026-0002", again.letter().number());
        assertEquals(first, again.letter().replaces());
        assertTrue(again.mayServeOn(TODAY));
        LetterCheck old = f.reader.checkLetter(first).orElseThrow();
        assertFalse(old.valid());
        assertEquals(TODAY, old.revokedOn());
        assertTrue(f.reader.checkLetter("冀志聘2026-0002").orElseThrow().valid());
    }

    @Test
    public void r79_theDaysBeforeTheEndOfATermStayDaysOfService() {
        Expert serving = f.serving();
        f.clock.set(LAST.plusDays(1));
        Expert expired = f.reader.lookup(serving.id()).orElseThrow();
        assertEquals(ExpertStage.EXPIRED, expired.stage());
        assertTrue(expired.mayServeOn(TODAY) && expired.mayServeOn(LAST));
        assertFalse(expired.mayServeOn(TODAY.minusDays(1)) || expired.mayServeOn(LAST.plusDays(1)));
    }

    @Test
    public void r78r79_aLetterRevokedLaterWasInForceUntilThen() {
        Expert serving = f.serving();
        f.clock.set(TODAY.plusDays(10));
        f.letters.revokeLetter(f.colleague, serving.id(), ExpectedVersion.ANY, "姓名有误");
        endsOn(TODAY.plusDays(10), f.letters.revokeLetter(f.province, serving.id(), ExpectedVersion.ANY, "姓名有误"));
        f.letters.dismiss(f.colleague, serving.id(), ExpectedVersion.ANY, "多次失约");
        endsOn(TODAY.plusDays(10), f.letters.dismiss(f.province, serving.id(), ExpectedVersion.ANY, "多次失约"));
    }

    @Test
    public void r79_whoResignedServedUntilThen() {
        Expert serving = f.serving();
        f.clock.set(TODAY.plusDays(10));
        endsOn(TODAY.plusDays(10), f.availability.resign(f.expert, serving.id(), ExpectedVersion.ANY, null));
    }

    private static void endsOn(LocalDate day, Expert expert) {
        assertTrue(expert.mayServeOn(TODAY) && expert.mayServeOn(day.minusDays(1)));
        assertFalse(expert.mayServeOn(day) || expert.mayServeOn(LAST));
    }

    @Test
    public void r97_pausedTheyAreNotAssignedAndResumedTheyAre() {
        Expert serving = f.serving();
        refused(
                ErrorCode.INVALID,
                () -> f.availability.pause(
                        f.expert,
                        serving.id(),
                        ExpectedVersion.ANY,
                        new Pause(TODAY.minusDays(3), TODAY.minusDays(1))));
        Expert paused = f.availability.pause(
                f.expert, serving.id(), ExpectedVersion.ANY, new Pause(TODAY.plusDays(1), TODAY.plusDays(5)));
        assertEquals(ExpertStage.SERVING, paused.stage());
        assertTrue(paused.mayServeOn(TODAY) && paused.mayServeOn(TODAY.plusDays(6)));
        assertFalse(paused.mayServeOn(TODAY.plusDays(1)) || paused.mayServeOn(TODAY.plusDays(5)));
        assertTrue(f.availability
                .pause(f.expert, serving.id(), ExpectedVersion.ANY, null)
                .mayServeOn(TODAY.plusDays(1)));
    }

    @Test
    public void r97_theCapacityIsTheExpertsOwn() {
        Expert serving = f.serving();
        assertEquals(Capacity.UNLIMITED, serving.capacity());
        assertEquals(
                new Capacity(8, 2),
                f.availability
                        .limit(f.expert, serving.id(), ExpectedVersion.ANY, new Capacity(8, 2))
                        .capacity());
        refused(
                ErrorCode.DENIED,
                () -> f.availability.limit(f.province, serving.id(), ExpectedVersion.ANY, new Capacity(8, 2)));
    }

    @Test
    public void r97_whoResignsNeedsNoLeaveAndMayApplyAgain() {
        Expert serving = f.serving();
        Expert resigned = f.availability.resign(f.expert, serving.id(), ExpectedVersion.ANY, null);
        assertEquals(ExpertStage.RESIGNED, resigned.stage());
        assertFalse(
                f.reader.checkLetter(serving.letter().number()).orElseThrow().valid());
        refused(
                ErrorCode.CONFLICT,
                () -> f.availability.pause(f.expert, serving.id(), ExpectedVersion.ANY, new Pause(TODAY, TODAY)));
        assertEquals(ExpertStage.UNDER_REVIEW, f.applied().stage());
    }
}
