package org.zhiyuan.expert.internal.admission;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.RecruitmentChannel;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.verdict.Verdict;

/** Applications and the province's review, R47 to R77. */
public class AdmissionsTest {

    private final ExpertWorld f = new ExpertWorld();

    @Test
    public void r48r49r50_anApplicationIsStoredWithItsVerdictAndAudited() {
        Expert applied = f.applied();
        assertEquals(ExpertStage.UNDER_REVIEW, applied.stage());
        assertEquals(f.expert.account(), applied.owner());
        assertTrue(applied.verdict().passed());
        assertEquals(1, applied.history().size());
        assertEquals(ExpertOperation.EXPERT_APPLY, f.work.lastChange().operation());
        assertEquals(applied.id().value(), f.work.lastChange().subject());
    }

    @Test
    public void r50_anApplicationThatFailsIsRefusedWithTheFindings() {
        PlatformException refusal = refused(
                ErrorCode.CONFLICT,
                () -> f.apply(
                        f.expert,
                        Experts.builder().with(b -> b.declaration = new Declaration(true, true, true, true, false))));
        assertEquals("R54", refusal.findings().get(0).clause().id());
        assertEquals(1, refusal.findings().size());
        assertTrue(f.reader.own(f.expert).isEmpty());
        assertTrue(f.work.changes().isEmpty());
    }

    @Test
    public void r8_whatOthersEnteredForThePersonIsToldOfTheApplicationInTheSameUnit() {
        Expert applied = f.applied();
        assertEquals(
                List.of("expert " + Experts.application().idNumber().reveal() + " " + applied.id()), f.entries.told());
        refused(ErrorCode.CONFLICT, () -> f.apply(Callers.expert(2), Experts.application()));
        assertEquals("nothing is told of a refusal", 1, f.entries.told().size());
        refused(
                ErrorCode.INVALID,
                () -> f.apply(Callers.expert(3), Experts.builder().with(b -> {
                    b.idNumber = IdNumber.of(ExpertWorld.OTHER_ID);
                    b.channel = RecruitmentChannel.TARGETED_INVITATION;
                })));
        assertEquals("nor of what fails afterwards", 1, f.entries.told().size());
    }

    @Test
    public void r8_whatOthersEnterIsHeldAgainstTheSameConditionsAndStoresNothing() {
        f.admissions.check(Callers.station(), Experts.application());
        refused(
                ErrorCode.INVALID,
                () -> f.admissions.check(
                        Callers.station(), Experts.builder().with(b -> b.region = Region.of("110101"))));
        PlatformException refusal = refused(
                ErrorCode.CONFLICT,
                () -> f.admissions.check(
                        Callers.station(),
                        Experts.builder().with(b -> b.declaration = new Declaration(true, true, true, true, false))));
        assertEquals("R54", refusal.findings().get(0).clause().id());
        assertTrue(f.work.changes().isEmpty());
    }

    @Test
    public void r53_anExceptionNamesAnAgeAtWhichOneRetires() {
        for (int age : List.of(49, 81, Integer.MAX_VALUE)) {
            PlatformException refusal = refused(ErrorCode.INVALID, () -> f.admissions.check(f.expert, claiming(age)));
            assertEquals("ageException.retirementAge", refusal.problems().get(0).field());
        }
        f.admissions.check(f.expert, claiming(50));
        f.admissions.check(f.expert, claiming(80));
    }

    private static ExpertApplication claiming(int age) {
        return Experts.builder()
                .with(b -> b.ageException = new AgeException(AgeException.Kind.ACADEMICIAN, age, "院士证书", null));
    }

    @Test
    public void r2_anApplicationFromOutsideHebeiIsInvalid() {
        refused(
                ErrorCode.INVALID,
                () -> f.apply(f.expert, Experts.builder().with(b -> b.region = Region.of("110101"))));
    }

    @Test
    public void rowB_oneOpenApplicationAnAccount() {
        f.applied();
        refused(ErrorCode.CONFLICT, () -> f.apply(f.expert, ExpertWorld.other()));
    }

    @Test
    public void rowB_oneOpenApplicationAPerson() {
        f.applied();
        PlatformException refusal =
                refused(ErrorCode.CONFLICT, () -> f.apply(Callers.expert(2), Experts.application()));
        assertFalse(refusal.toString().contains(Experts.application().idNumber().reveal()));
    }

    @Test
    public void rowB_afterARejectionOneMayApplyAgain() {
        Expert first = f.applied();
        f.review(first.id(), ExpectedVersion.ANY, ReviewDecision.REJECT, "材料不实");
        f.clock.advance(Duration.ofHours(1));
        Expert second = f.applied();
        assertNotEquals(first.id(), second.id());
        assertEquals(second.id(), f.reader.own(f.expert).orElseThrow().id());
    }

    @Test
    public void r76_theProvinceAdmitsAndTheReviewIsKept() {
        Expert admitted = f.admitted();
        assertEquals(ExpertStage.ADMITTED, admitted.stage());
        assertEquals(ReviewDecision.APPROVE, admitted.review().decision());
        assertEquals(f.province.account(), admitted.review().by());
        assertEquals(3, admitted.history().size());
        assertEquals(f.colleague.account(), admitted.history().get(1).by());
        assertNull(admitted.proposal());
        assertEquals(ExpertOperation.EXPERT_REVIEW, f.work.lastChange().operation());
    }

    @Test
    public void r76_aRejectionNeedsAReasonAndKeepsIt() {
        Expert applied = f.applied();
        refused(ErrorCode.INVALID, () -> f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.REJECT, " "));
        Expert rejected = f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.REJECT, "声望不足");
        assertEquals(ExpertStage.REJECTED, rejected.stage());
        assertEquals("声望不足", rejected.review().reason());
    }

    @Test
    public void r76_supplementIsNoDecisionOnExperts() {
        Expert applied = f.applied();
        refused(ErrorCode.INVALID, () -> f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.SUPPLEMENT, "补材料"));
        refused(ErrorCode.INVALID, () -> f.review(applied.id(), ExpectedVersion.ANY, null, "补材料"));
    }

    @Test
    public void r53_theAgeCountsOnTheDayOfTheDecision() {
        Expert applied = f.apply(f.expert, Experts.builder().with(b -> b.idNumber = IdNumber.of("130203196011230036")));
        f.clock.set("2026-11-23");
        PlatformException refusal = refused(
                ErrorCode.CONFLICT, () -> f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null));
        assertEquals("R53", refusal.findings().get(0).clause().id());
        assertEquals(
                ExpertStage.UNDER_REVIEW, f.reader.get(f.province, applied.id()).stage());
        Expert rejected = f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.REJECT, "超龄");
        assertEquals("2026-11-23", rejected.verdict().asOf().toString());
    }

    @Test
    public void r50_admissionIsForTheTypesThatAreMet() {
        Expert applied = f.apply(
                f.expert, Experts.builder().with(b -> b.types = Set.of(ExpertType.TECHNICAL, ExpertType.LEGAL)));
        assertEquals(2, applied.application().types().size());
        Expert admitted = f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
        assertEquals(Set.of(ExpertType.TECHNICAL), admitted.application().types());
        assertTrue(admitted.verdict().findings().stream()
                .anyMatch(found -> found.clause().id().equals("R75")));
    }

    @Test
    public void f18_aStaleReviewIsRefused() {
        Expert applied = f.applied();
        refused(
                ErrorCode.STALE,
                () -> f.review(
                        applied.id(), ExpectedVersion.version(applied.version() + 1), ReviewDecision.APPROVE, null));
        f.review(applied.id(), ExpectedVersion.version(applied.version()), ReviewDecision.APPROVE, null);
        refused(ErrorCode.CONFLICT, () -> f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null));
    }

    @Test
    public void r2r33r53_theSelfCheckIsTheSubmissionsOwnCheck() {
        Document own = uploaded(f.expert);
        DocumentId strangers = uploaded(Callers.expert(2)).id();
        DocumentId missing = new DocumentId("0".repeat(64));
        for (ExpertApplication wrong : List.of(
                Experts.builder().with(b -> b.region = Region.of("110101")),
                Experts.builder().with(b -> b.region = Region.of("130100")),
                proven(strangers),
                proven(missing))) {
            PlatformException checked = refused(ErrorCode.INVALID, () -> f.reader.selfCheck(f.expert, wrong));
            assertEquals(
                    refused(ErrorCode.INVALID, () -> f.apply(f.expert, wrong)).problems(), checked.problems());
        }
        assertEquals(
                "a stranger's document answers as a missing one",
                refused(ErrorCode.INVALID, () -> f.reader.selfCheck(f.expert, proven(missing)))
                        .problems(),
                refused(ErrorCode.INVALID, () -> f.reader.selfCheck(f.expert, proven(strangers)))
                        .problems());
        assertEquals(
                f.reader.selfCheck(f.expert, proven(own.id())),
                f.apply(f.expert, proven(own.id())).verdict());
    }

    private Document uploaded(Caller caller) {
        return f.documents.upload(
                caller,
                "证明.pdf",
                new ByteArrayInputStream(("%PDF-1.4 " + caller.name()).getBytes(StandardCharsets.UTF_8)));
    }

    private static ExpertApplication proven(DocumentId document) {
        return Experts.builder().with(b -> {
            b.idNumber = IdNumber.of("130203196011220022");
            b.ageException = new AgeException(AgeException.Kind.ACADEMICIAN, 70, "院士证书", document);
        });
    }

    @Test
    public void r33_theSelfCheckFindsWhatTheSubmissionIsRefusedFor() {
        ExpertApplication dishonest =
                Experts.builder().with(b -> b.declaration = new Declaration(true, true, true, true, false));
        Verdict checked = f.reader.selfCheck(f.expert, dishonest);
        assertEquals(
                checked.obstacles(),
                refused(ErrorCode.CONFLICT, () -> f.apply(f.expert, dishonest)).findings());
    }

    @Test
    public void selfCheckStoresNothing() {
        assertTrue(f.reader.selfCheck(f.expert, Experts.application()).passed());
        assertTrue(f.reader.own(f.expert).isEmpty());
        assertTrue(f.work.changes().isEmpty());
    }
}
