package org.zhiyuan.expert.internal.file;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.testkit.fixture.Activities;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;

/** R94: two officials, neither of them tied, decide on admission, dismissal and revoked letters; R76: nobody else does. */
public class FourEyesTest {

    private final ExpertWorld f = new ExpertWorld();

    @Test
    public void r94_oneOfficialAloneOnlyProposes() {
        Expert applied = f.applied();
        Expert proposed =
                f.admissions.review(f.province, applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, "符合条件");
        assertEquals(ExpertStage.UNDER_REVIEW, proposed.stage());
        assertEquals("APPROVE", proposed.proposal().decision());
        assertNull(proposed.review());
        refused(
                ErrorCode.DENIED,
                () -> f.admissions.review(
                        f.province, applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, "符合条件"));
        Expert admitted =
                f.admissions.review(f.colleague, applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
        assertEquals(ExpertStage.ADMITTED, admitted.stage());
        assertNull(admitted.proposal());
        assertEquals(f.province.account().value(), f.work.lastChange().details().get("proposedBy"));
    }

    @Test
    public void r94_anUnlikeDecisionTakesThePlaceOfTheProposal() {
        Expert applied = f.applied();
        f.admissions.review(f.province, applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
        assertEquals(
                "REJECT",
                f.admissions
                        .review(f.colleague, applied.id(), ExpectedVersion.ANY, ReviewDecision.REJECT, "声望不足")
                        .proposal()
                        .decision());
        assertEquals(
                ExpertStage.REJECTED,
                f.admissions
                        .review(f.province, applied.id(), ExpectedVersion.ANY, ReviewDecision.REJECT, "同意")
                        .stage());
    }

    @Test
    public void r94_dismissalTakesTwo() {
        Expert serving = f.serving();
        assertEquals(
                ExpertStage.SERVING,
                f.letters
                        .dismiss(f.province, serving.id(), ExpectedVersion.ANY, "违规")
                        .stage());
        refused(ErrorCode.DENIED, () -> f.letters.dismiss(f.province, serving.id(), ExpectedVersion.ANY, "违规"));
        assertEquals(
                ExpertStage.DISMISSED,
                f.letters
                        .dismiss(f.colleague, serving.id(), ExpectedVersion.ANY, "违规")
                        .stage());
    }

    @Test
    public void r94_aProposalToDismissDoesNotSecondOneToRevokeTheLetter() {
        Expert serving = f.serving();
        f.letters.dismiss(f.province, serving.id(), ExpectedVersion.ANY, "违规");
        assertEquals(
                ExpertStage.SERVING,
                f.letters
                        .revokeLetter(f.colleague, serving.id(), ExpectedVersion.ANY, "聘书有误")
                        .stage());
        assertEquals(
                ExpertStage.LETTER_REVOKED,
                f.letters
                        .revokeLetter(f.province, serving.id(), ExpectedVersion.ANY, "聘书有误")
                        .stage());
    }

    @Test
    public void r94_tiesByPersonUnitAccountAndClientExclude() {
        CreditCode unit = CreditCode.of("91130102MA0TEXT04W");
        Expert applied = f.apply(f.expert, Experts.builder().with(b -> b.employerCode = unit));
        var client = f.enterprises.insert(Enterprises.enterprise(1));
        f.activities.insert(Activities.of(applied, client));
        f.tied.put(
                f.province.account(),
                who -> who.persons().equals(Set.of(applied.application().idNumber()))
                        && who.units().equals(Set.of(unit))
                        && who.accounts().equals(Set.of(applied.owner()))
                        && who.clients().equals(Set.of(client.facts().creditCode())));
        refused(
                ErrorCode.DENIED,
                () -> f.admissions.review(f.province, applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null));
        f.admissions.review(f.colleague, applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
        refused(
                ErrorCode.DENIED,
                () -> f.admissions.review(f.province, applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null));
        assertEquals(
                ExpertStage.UNDER_REVIEW, f.reader.get(f.province, applied.id()).stage());
    }

    @Test
    public void r76_noCityOrStationAdmits() {
        Expert applied = f.applied();
        refused(
                ErrorCode.DENIED,
                () -> f.admissions.review(
                        Callers.city(), applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null));
        refused(
                ErrorCode.DENIED,
                () -> f.admissions.review(
                        Callers.station(), applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null));
    }
}
