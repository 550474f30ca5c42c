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
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.AgreementParty.Kind;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.testkit.fixture.Callers;

/** Who may be a further party of an agreement, and agreements laid out anew: R10, R78, R79. */
public class AgreementPartiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** The day after the fixture's agreement. */
    private static final LocalDate NEXT = LocalDate.of(2029, 11, 23);

    private final ExpertWorld f = new ExpertWorld();

    private static AgreementParty party(AccountId account) {
        return new AgreementParty(Kind.OTHER, "协办方", account);
    }

    private static AgreementParty party(Caller caller) {
        return party(caller.account());
    }

    private Expert signed(Expert expert) {
        f.sign(f.expert, expert.id());
        return f.sign(f.province, expert.id());
    }

    @Test
    public void r10_whoCanNeverSignIsNoParty() {
        Expert registered = f.registered();
        AccountId mistyped = new AccountId("f".repeat(32));
        for (AgreementParty wrong :
                List.of(party(mistyped), party(Callers.administrator()), party(Callers.enterprise(3)))) {
            PlatformException e = refused(
                    ErrorCode.INVALID,
                    () -> f.terms.appoint(f.province, registered.id(), ExpectedVersion.ANY, agreement(TODAY, wrong)));
            assertEquals(
                    List.of("otherParties[0].account"),
                    e.problems().stream().map(problem -> problem.field()).toList());
        }
        Expert serving = signed(f.terms.appoint(f.province, registered.id(), ExpectedVersion.ANY, agreement(TODAY)));
        refused(
                ErrorCode.INVALID,
                () -> f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(NEXT, party(mistyped))));
    }

    @Test
    public void r10_aNamedDepartmentReadsAndSigns() {
        Expert appointed = f.appointed(party(Callers.industry()));
        signed(appointed);
        refused(ErrorCode.NOT_FOUND, () -> f.reader.agreement(Callers.civilAffairs(), appointed.id()));
        assertEquals(
                1,
                f.reader
                        .agreements(Callers.industry(), PageRequest.first())
                        .items()
                        .size());
        assertEquals(
                ExpertStage.SERVING, f.sign(Callers.industry(), appointed.id()).stage());
    }

    @Test
    public void r10_anOfficialOfTheProvinceWhoIsNamedSignsForThatParty() {
        Expert appointed = f.appointed(party(f.colleague));
        f.sign(f.expert, appointed.id());
        f.sign(f.province, appointed.id());
        Expert serving = f.sign(f.colleague, appointed.id());
        assertEquals(ExpertStage.SERVING, serving.stage());
        assertEquals(
                f.colleague.account(), serving.agreement().signatures().get(2).by());
        assertEquals(Kind.OTHER, serving.agreement().signatures().get(2).kind());
    }

    @Test
    public void r10r79_whatAPartyRefusesToSignIsLaidOutAnew() {
        Expert appointed = f.appointed(party(Callers.station()));
        signed(appointed);
        Expert again = f.terms.redraft(
                f.province,
                appointed.id(),
                ExpectedVersion.ANY,
                agreement(TODAY).until(LocalDate.of(2027, 11, 21)));
        assertEquals(ExpertStage.APPOINTED, again.stage());
        assertEquals("冀志协2026-0002", again.agreement().number());
        assertEquals("冀志聘2026-0002", again.letter().number());
        assertEquals("冀志聘2026-0001", again.letter().replaces());
        assertEquals(List.of(), again.agreement().signatures());
        assertEquals(TODAY, f.reader.checkLetter("冀志聘2026-0001").orElseThrow().revokedOn());
        assertFalse(f.reader.checkLetter("冀志聘2026-0001").orElseThrow().valid());
        refused(ErrorCode.NOT_FOUND, () -> f.sign(Callers.station(), appointed.id()));
        assertEquals(
                List.of(),
                f.reader.agreements(Callers.station(), PageRequest.first()).items());
        assertEquals(LocalDate.of(2027, 11, 21), again.lastDay());
        assertTrue(signed(again).mayServeOn(TODAY));
        refused(
                ErrorCode.CONFLICT,
                () -> f.terms.redraft(f.province, appointed.id(), ExpectedVersion.ANY, agreement(TODAY)));
        refused(
                ErrorCode.DENIED,
                () -> f.terms.redraft(f.expert, appointed.id(), ExpectedVersion.ANY, agreement(TODAY)));
    }

    @Test
    public void r79_whoHasReadTheOldTextSignsNothing() {
        Expert appointed = f.appointed();
        String read = f.reader.agreement(f.expert, appointed.id()).digest();
        Expert again = f.terms.redraft(f.province, appointed.id(), ExpectedVersion.ANY, agreement(TODAY));
        assertNotEquals(read, again.agreement().digest());
        refused(ErrorCode.STALE, () -> f.signatures.sign(f.expert, appointed.id(), ExpectedVersion.ANY, read));
    }

    @Test
    public void r97_aRenewalIsLaidOutAnewWhileThePresentTermRunsOn() {
        Expert serving = f.serving();
        f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(NEXT, party(Callers.station())));
        Expert again = f.terms.redraft(f.province, serving.id(), ExpectedVersion.ANY, agreement(NEXT));
        assertEquals(ExpertStage.SERVING, again.stage());
        assertTrue(again.mayServeOn(TODAY));
        assertFalse(again.mayServeOn(NEXT));
        assertTrue(f.reader.checkLetter("冀志聘2026-0001").orElseThrow().valid());
        assertTrue(signed(again).mayServeOn(NEXT));
    }

    @Test
    public void r78_whatWasReplacedGetsNoLetterAnew() {
        Expert serving = f.serving();
        f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(NEXT));
        f.terms.redraft(f.province, serving.id(), ExpectedVersion.ANY, agreement(NEXT));
        f.letters.revokeLetter(f.colleague, serving.id(), ExpectedVersion.ANY, "姓名有误");
        f.letters.revokeLetter(f.province, serving.id(), ExpectedVersion.ANY, "姓名有误");
        Expert again = f.letters.reissueLetter(f.province, serving.id(), ExpectedVersion.ANY);
        assertEquals(
                List.of("冀志聘2026-0005", "冀志聘2026-0004"),
                again.standing().stream().map(term -> term.letter().number()).toList());
        assertEquals("冀志聘2026-0003", again.letter().replaces());
    }

    @Test
    public void r97_aRenewalAfterTheEndIsLaidOutAnewToo() {
        Expert serving = f.serving();
        f.clock.set("2029-12-01");
        LocalDate day = LocalDate.of(2029, 12, 1);
        f.terms.renew(f.province, serving.id(), ExpectedVersion.ANY, agreement(day, party(Callers.station())));
        assertEquals(
                ExpertStage.EXPIRED,
                f.terms
                        .redraft(f.province, serving.id(), ExpectedVersion.ANY, agreement(day))
                        .stage());
        assertTrue(signed(serving).mayServeOn(day));
    }
}
