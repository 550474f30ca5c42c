package org.zhiyuan.expert.internal.appointment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.agreement;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.Term;
import org.zhiyuan.expert.internal.ExpertWorld;

/** Letters issued anew after a revocation, R78, R97. */
public class LettersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Of the fixture's agreement, and the first day of the term that follows it. */
    private static final LocalDate LAST = LocalDate.of(2029, 11, 22);

    private static final LocalDate NEXT = LAST.plusDays(1);

    private final ExpertWorld f = new ExpertWorld();

    private Expert revoked(Expert expert) {
        f.letters.revokeLetter(f.colleague, expert.id(), ExpectedVersion.ANY, "姓名有误");
        return f.letters.revokeLetter(f.province, expert.id(), ExpectedVersion.ANY, "姓名有误");
    }

    private Expert reissued(Expert expert) {
        return f.letters.reissueLetter(f.province, revoked(expert).id(), ExpectedVersion.ANY);
    }

    private Expert renewed(Expert serving) {
        return f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(NEXT));
    }

    private Expert signed(Expert expert) {
        f.sign(f.expert, expert.id());
        return f.sign(f.province, expert.id());
    }

    @Test
    public void r78r97_thePresentTermAndTheSignedRenewalBothGetALetterAnew() {
        Expert serving = f.serving();
        Expert renewed = signed(renewed(serving));
        f.clock.set("2026-12-10");
        LocalDate anew = LocalDate.of(2026, 12, 10);
        Expert again = reissued(renewed);
        assertEquals(ExpertStage.SERVING, again.stage());
        assertTrue(again.mayServeOn(anew) && again.mayServeOn(LAST) && again.mayServeOn(NEXT));
        Term next = again.standing().get(0);
        Term present = again.standing().get(1);
        assertEquals(2, again.standing().size());
        assertEquals(
                new Letter("冀志聘2026-0003", anew, anew, LAST, serving.letter().number(), null, null), present.letter());
        assertEquals(
                new Letter(
                        "冀志聘2026-0004",
                        anew,
                        NEXT,
                        NEXT.plusYears(3),
                        renewed.letter().number(),
                        null,
                        null),
                next.letter());
        assertEquals(serving.agreement(), present.agreement());
        for (String number : List.of("冀志聘2026-0001", "冀志聘2026-0002")) {
            assertEquals(anew, f.reader.checkLetter(number).orElseThrow().revokedOn());
        }
        assertTrue(f.reader.checkLetter("冀志聘2026-0003").orElseThrow().valid());
        assertFalse(f.reader.checkLetter("冀志聘2026-0004").orElseThrow().valid());
        f.clock.set("2029-11-23");
        assertTrue(f.reader.checkLetter("冀志聘2026-0004").orElseThrow().valid());
        assertEquals(ExpertStage.SERVING, f.reader.get(f.province, serving.id()).stage());
    }

    @Test
    public void r78r97_anUnsignedRenewalTakesNoServiceAwayFromThePresentTerm() {
        Expert again = reissued(renewed(f.serving()));
        assertEquals(ExpertStage.SERVING, again.stage());
        assertTrue(again.mayServeOn(TODAY) && again.mayServeOn(LAST));
        assertFalse(again.mayServeOn(NEXT));
        assertTrue(signed(again).mayServeOn(NEXT));
    }

    @Test
    public void r78_anAppointmentThatWasNotSignedWaitsForItsSignaturesAgain() {
        Expert again = reissued(f.appointed());
        assertEquals(ExpertStage.APPOINTED, again.stage());
        assertEquals(ExpertStage.SERVING, signed(again).stage());
    }

    @Test
    public void r78_aLetterCanBeRevokedAndIssuedAnewAsOftenAsNeedBe() {
        Expert once = reissued(renewed(f.serving()));
        Expert twice = reissued(once);
        assertEquals(ExpertStage.SERVING, twice.stage());
        assertEquals(
                List.of("冀志聘2026-0006", "冀志聘2026-0005"),
                twice.standing().stream().map(term -> term.letter().number()).toList());
        assertTrue(twice.mayServeOn(TODAY));
        refused(ErrorCode.CONFLICT, () -> f.letters.reissueLetter(f.province, once.id(), ExpectedVersion.ANY));
    }

    @Test
    public void r78_aTermWhoseDaysAreOverGetsNoLetterAnew() {
        Expert renewed = signed(renewed(f.serving()));
        revoked(renewed);
        f.clock.set("2029-11-22");
        assertEquals(
                ExpertStage.LETTER_REVOKED,
                f.reader.get(f.province, renewed.id()).stage());
        f.clock.set("2029-11-23");
        Expert again = f.letters.reissueLetter(f.province, renewed.id(), ExpectedVersion.ANY);
        assertEquals(3, again.terms().size());
        assertEquals(NEXT, again.letter().validFrom());
        assertEquals("冀志聘2029-0001", again.letter().number());
        assertEquals(ExpertStage.SERVING, again.stage());
    }
}
