package org.zhiyuan.expert.internal.appointment;

import static org.junit.Assert.assertEquals;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.AgeException.Kind;
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.NewAgeOverride;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.testkit.fixture.Experts;

/** Terms and the age limit, R102. */
public class TermAgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final IdNumber TURNED_65_TODAY = IdNumber.of(ExpertWorld.OTHER_ID);
    private static final IdNumber BORN_ON_29_FEBRUARY_1960 = IdNumber.of("130102196002290019");

    private final Map<String, Integer> book =
            new HashMap<>(Map.of("expert.age.ends-term", 1, "expert.call.required", 0));

    private static NewAgreement until(LocalDate first, LocalDate last) {
        return new NewAgreement(Experts.terms(), first, last, 60, List.of());
    }

    private Expert appoint(LocalDate first, LocalDate last, Consumer<Experts.Builder> person) {
        return appoint(new ExpertWorld(book), first, last, person);
    }

    private static Expert appoint(ExpertWorld g, LocalDate first, LocalDate last, Consumer<Experts.Builder> person) {
        g.clock.set(first);
        Expert applied = g.apply(g.expert, Experts.builder().with(person));
        g.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
        g.registered(applied.id());
        return g.terms.appoint(g.province, applied.id(), ExpectedVersion.ANY, until(first, last));
    }

    private void lastIs(LocalDate last, LocalDate first, Consumer<Experts.Builder> person) {
        assertEquals(last, appoint(first, last, person).letter().validUntil());
        refused(ErrorCode.INVALID, () -> appoint(first, last.plusDays(1), person));
    }

    @Test
    public void r102_whoPassesTheLimitInTermServesToItsEndUnlessTheRuleBookEndsIt() {
        lastIs(LocalDate.of(2027, 11, 21), TODAY, b -> b.idNumber = TURNED_65_TODAY);
        book.put("expert.age.ends-term", 0);
        assertEquals(
                ExpertStage.APPOINTED,
                appoint(TODAY, LocalDate.of(2027, 11, 22), b -> b.idNumber = TURNED_65_TODAY)
                        .stage());
    }

    @Test
    public void r102_bornOn29FebruaryTheTermMayReach28February() {
        lastIs(LocalDate.of(2026, 2, 28), LocalDate.of(2025, 12, 1), b -> b.idNumber = BORN_ON_29_FEBRUARY_1960);
        book.put("expert.age.limit", 67);
        lastIs(LocalDate.of(2028, 2, 28), LocalDate.of(2025, 12, 1), b -> b.idNumber = BORN_ON_29_FEBRUARY_1960);
    }

    @Test
    public void r102_countedStrictlyTheTermEndsTheDayBeforeTheLimitsOwnBirthday() {
        book.put("expert.age.strict", 1);
        lastIs(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 1), b -> b.idNumber = TURNED_65_TODAY);
        lastIs(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 1, 15), b -> b.idNumber = BORN_ON_29_FEBRUARY_1960);
    }

    @Test
    public void r53r102_aProvenExceptionMovesTheLastDayToTheRetirementAge() {
        ExpertWorld g = new ExpertWorld(book);
        byte[] scan = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        DocumentId proof = g.documents
                .upload(g.expert, "院士证书.pdf", new ByteArrayInputStream(scan))
                .id();
        AgeException proven = new AgeException(Kind.ACADEMICIAN, 70, "院士证书", proof);
        LocalDate last = LocalDate.of(2032, 11, 21);
        refused(ErrorCode.INVALID, () -> appoint(g, TODAY, last.plusDays(1), old(proven)));
        Expert applied = g.reader.own(g.expert).orElseThrow();
        assertEquals(
                last,
                g.terms
                        .appoint(g.province, applied.id(), ExpectedVersion.ANY, until(TODAY, last))
                        .letter()
                        .validUntil());
    }

    @Test
    public void r53r102_anExceptionWithoutProofMovesNothing() {
        lastIs(LocalDate.of(2027, 11, 21), TODAY, old(new AgeException(Kind.ACADEMICIAN, 70, "院士证书", null)));
    }

    private static Consumer<Experts.Builder> old(AgeException claim) {
        return b -> {
            b.idNumber = TURNED_65_TODAY;
            b.ageException = claim;
        };
    }

    private static void override(ExpertWorld g) {
        AgeOverrideId override = g.ages.propose(
                        g.province, new NewAgeOverride("孙测试", TURNED_65_TODAY, "冀工信〔2026〕8号", TODAY, "急需"))
                .id();
        g.ages.confirm(g.colleague, override, ExpectedVersion.ANY);
    }

    @Test
    public void r102_aWrittenOverrideLiftsItAlsoWhereItComesAfterAdmission() {
        ExpertWorld g = new ExpertWorld(book);
        LocalDate last = LocalDate.of(2029, 11, 21);
        refused(ErrorCode.INVALID, () -> appoint(g, TODAY, last, b -> b.idNumber = TURNED_65_TODAY));
        override(g);
        Expert registered = g.reader.own(g.expert).orElseThrow();
        assertEquals(
                last,
                g.terms
                        .appoint(g.province, registered.id(), ExpectedVersion.ANY, until(TODAY, last))
                        .letter()
                        .validUntil());
    }

    @Test
    public void r102_aWrittenOverrideLiftsIt() {
        ExpertWorld g = new ExpertWorld(book);
        override(g);
        LocalDate last = LocalDate.of(2029, 11, 21);
        assertEquals(
                last,
                appoint(g, TODAY, last, b -> b.idNumber = TURNED_65_TODAY)
                        .letter()
                        .validUntil());
    }
}
