package org.zhiyuan.expert.internal.recruitment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.IssuedInvitation;
import org.zhiyuan.expert.NewAgeOverride;
import org.zhiyuan.expert.NewCall;
import org.zhiyuan.expert.NewInvitation;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.expert.RecruitmentChannel;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** Calls, invitations, and overrides of the age limit: R47, R102. */
public class RecruitmentTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final NewCall CALL = new NewCall("公开招募", "志愿、无偿", "途中安全", TODAY, TODAY.plusDays(9));
    public static final NewInvitation INVITATION = new NewInvitation("孙测试", "志愿、无偿", "途中安全", TODAY.plusDays(9));
    public static final NewAgeOverride OVERRIDE =
            new NewAgeOverride("周测试", IdNumber.of("130203196011220022"), "冀工信〔2026〕8号", TODAY, "行业急需");

    private final ExpertWorld f = new ExpertWorld();

    @Test
    public void r47_openApplicationsAreTakenFromTheFirstToTheLastDayOfACall() {
        ExpertWorld g = new ExpertWorld();
        g.clock.set("2036-11-23");
        refused(ErrorCode.CONFLICT, () -> g.apply(g.expert, Experts.application()));
        RecruitmentCall call = g.recruitment.publish(
                g.province, new NewCall("再次招募", "志愿", "风险", LocalDate.of(2036, 11, 24), LocalDate.of(2036, 11, 25)));
        refused(ErrorCode.CONFLICT, () -> g.apply(g.expert, Experts.application()));
        g.clock.set("2036-11-25");
        assertEquals(
                call.id(),
                g.apply(g.expert, Experts.application()).recruitment().call());
    }

    @Test
    public void r47_theCallAnsweredMustBeOpenItself() {
        refused(
                ErrorCode.CONFLICT,
                () -> f.admissions.apply(f.expert, Experts.application(), new CallId("0".repeat(32)), null));
        RecruitmentCall call = f.recruitment.publish(f.province, CALL);
        assertEquals(
                call.id(),
                f.admissions
                        .apply(f.expert, Experts.application(), call.id(), null)
                        .recruitment()
                        .call());
    }

    @Test
    public void r47_aClosedCallTakesNoMore() {
        RecruitmentCall call = f.recruitment.publish(f.province, CALL);
        RecruitmentCall proposed = f.recruitment.close(f.province, call.id(), ExpectedVersion.ANY);
        assertEquals("one official alone takes no days away (R94)", CALL.closes(), proposed.lastDay());
        refused(ErrorCode.DENIED, () -> f.recruitment.close(f.province, call.id(), ExpectedVersion.ANY));
        assertEquals(
                TODAY.minusDays(1),
                f.recruitment.close(f.colleague, call.id(), ExpectedVersion.ANY).lastDay());
        refused(ErrorCode.CONFLICT, () -> f.admissions.apply(f.expert, Experts.application(), call.id(), null));
        refused(ErrorCode.CONFLICT, () -> f.recruitment.close(f.province, call.id(), ExpectedVersion.ANY));
        assertEquals(2, f.recruitment.calls(PageRequest.first()).items().size());
    }

    @Test
    public void r47_theRuleBookMayDoWithoutACall() {
        ExpertWorld g = new ExpertWorld(Map.of("expert.call.required", 0));
        g.clock.set("2036-11-23");
        assertNull(g.apply(g.expert, Experts.application()).recruitment().call());
    }

    private static ExpertApplication invited() {
        return Experts.builder().with(b -> b.channel = RecruitmentChannel.TARGETED_INVITATION);
    }

    @Test
    public void r47_anInvitationIsAcceptedOnceByItsPerson() {
        IssuedInvitation issued = f.recruitment.invite(f.province, INVITATION);
        assertFalse(f.work.changes().toString().contains(issued.code()));
        assertFalse(issued.invitation().toString().contains(issued.code()));
        refused(ErrorCode.INVALID, () -> f.admissions.apply(f.expert, invited(), null, null));
        refused(ErrorCode.INVALID, () -> f.admissions.apply(f.expert, invited(), null, "WRONG"));
        refused(
                ErrorCode.INVALID,
                () -> f.admissions.apply(
                        f.expert,
                        Experts.builder().with(b -> {
                            b.channel = RecruitmentChannel.TARGETED_INVITATION;
                            b.name = "钱测试";
                        }),
                        null,
                        issued.code()));
        Expert applied =
                f.admissions.apply(f.expert, invited(), null, issued.code().toLowerCase(Locale.ROOT));
        assertEquals(issued.invitation().id(), applied.recruitment().invitation());
        Invitation accepted = f.recruitment
                .invitations(f.province, PageRequest.first())
                .items()
                .get(0);
        assertEquals(Invitation.State.ACCEPTED, accepted.state());
        assertEquals(applied.id(), accepted.expert());
        f.availability.resign(f.expert, applied.id(), ExpectedVersion.ANY, null);
        refused(ErrorCode.INVALID, () -> f.admissions.apply(f.expert, invited(), null, issued.code()));
    }

    @Test
    public void r47_theInvitedMeetTheSameConditions() {
        IssuedInvitation issued = f.recruitment.invite(f.province, INVITATION);
        PlatformException refusal = refused(
                ErrorCode.CONFLICT,
                () -> f.admissions.apply(
                        f.expert,
                        Experts.builder().with(b -> {
                            b.channel = RecruitmentChannel.TARGETED_INVITATION;
                            b.researchSince = TODAY.minusYears(5).plusDays(1);
                        }),
                        null,
                        issued.code()));
        assertEquals("R50", refusal.findings().get(0).clause().id());
        assertEquals(
                Invitation.State.OPEN,
                f.recruitment
                        .invitations(f.province, PageRequest.first())
                        .items()
                        .get(0)
                        .state());
    }

    @Test
    public void r47_anInvitationEndsAfterItsLastDay() {
        IssuedInvitation issued = f.recruitment.invite(f.province, INVITATION);
        f.clock.set(TODAY.plusDays(10));
        refused(ErrorCode.INVALID, () -> f.admissions.apply(f.expert, invited(), null, issued.code()));
        f.clock.set(TODAY.plusDays(9));
        assertEquals(
                ExpertStage.UNDER_REVIEW,
                f.admissions.apply(f.expert, invited(), null, issued.code()).stage());
    }

    @Test
    public void r91_decliningCostsNothing() {
        IssuedInvitation issued = f.recruitment.invite(f.province, INVITATION);
        assertEquals(
                Invitation.State.DECLINED,
                f.recruitment.decline(f.expert, issued.code()).state());
        refused(ErrorCode.NOT_FOUND, () -> f.recruitment.decline(f.expert, issued.code()));
        refused(ErrorCode.INVALID, () -> f.admissions.apply(f.expert, invited(), null, issued.code()));
        assertEquals(
                ExpertStage.UNDER_REVIEW,
                f.apply(f.expert, Experts.application()).stage());
    }

    private static ExpertApplication old() {
        return Experts.builder().with(b -> {
            b.name = "周测试";
            b.idNumber = IdNumber.of("130203196011220022");
        });
    }

    @Test
    public void r102_anOverrideIsAnActOfItsOwnByTwoOfficials() {
        refused(ErrorCode.CONFLICT, () -> f.apply(f.expert, old()));
        AgeOverride proposed = f.ages.propose(f.province, OVERRIDE);
        refused(ErrorCode.CONFLICT, () -> f.apply(f.expert, old()));
        refused(ErrorCode.DENIED, () -> f.ages.confirm(f.province, proposed.id(), ExpectedVersion.ANY));
        AgeOverride confirmed = f.ages.confirm(f.colleague, proposed.id(), ExpectedVersion.version(proposed.version()));
        assertTrue(confirmed.inForce());
        assertEquals(ExpertOperation.AGE_OVERRIDE, f.work.lastChange().operation());
        assertFalse(f.work.changes().toString().contains("130203196011220022"));
        refused(ErrorCode.CONFLICT, () -> f.ages.confirm(f.colleague, proposed.id(), ExpectedVersion.ANY));
        Expert applied = f.apply(f.expert, old());
        Expert admitted = f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null);
        assertEquals(confirmed, admitted.ageOverride());
        assertTrue(admitted.verdict().findings().toString().contains("冀工信〔2026〕8号"));
    }

    @Test
    public void r102_anOverrideHelpsNobodyElse() {
        f.ages.confirm(f.colleague, f.ages.propose(f.province, OVERRIDE).id(), ExpectedVersion.ANY);
        refused(
                ErrorCode.CONFLICT,
                () -> f.apply(
                        Callers.expert(2),
                        Experts.builder().with(b -> b.idNumber = IdNumber.of("440524188001010014"))));
    }

    @Test
    public void r94_whoIsTiedOverridesNothing() {
        f.tied.put(f.province.account(), applicant -> applicant.persons().contains(OVERRIDE.idNumber()));
        refused(ErrorCode.DENIED, () -> f.ages.propose(f.province, OVERRIDE));
        AgeOverride proposed = f.ages.propose(f.colleague, OVERRIDE);
        refused(ErrorCode.DENIED, () -> f.ages.confirm(f.province, proposed.id(), ExpectedVersion.ANY));
    }
}
