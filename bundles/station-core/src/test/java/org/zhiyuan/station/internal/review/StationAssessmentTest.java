package org.zhiyuan.station.internal.review;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.Qualification;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.FixedCities;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

public class StationAssessmentTest {

    private static final Caller CITY = Callers.city();
    private static final Caller PROVINCE = Callers.province();

    private final StationWorld world = StationWorld.open();

    private static NewAssessment assessment(List<Judgement> judgements, boolean recommended) {
        return new NewAssessment(judgements, "测评报告", recommended, recommended ? null : "条件未达到");
    }

    private static List<Judgement> judgements() {
        return new ArrayList<>(Stations.assessment().judgements());
    }

    private void assessmentRefused(ErrorCode code, NewAssessment assessment) {
        StationWorld fresh = StationWorld.open();
        Station submitted = fresh.submitted();
        refused(code, () -> fresh.recommendations.assess(CITY, submitted.id(), ExpectedVersion.ANY, assessment));
        assertEquals(
                StationStage.CITY_ASSESSMENT,
                fresh.reader.get(CITY, submitted.id()).stage());
        assertNull(fresh.reader.get(CITY, submitted.id()).assessment());
    }

    @Test
    public void r28_recommendationFreezesTheAssessmentWithItsVerdict() {
        Station station = world.recommended();
        assertEquals(StationStage.RECOMMENDED, station.stage());
        assertTrue(station.assessment().verdict().passed());
        assertEquals(CITY.account(), station.assessment().by());
        assertEquals(
                "评审88分：审计报告无保留意见",
                station.assessment().verdict().findings().get(2).found().zh());
        refused(
                ErrorCode.CONFLICT,
                () -> world.recommendations.assess(CITY, station.id(), ExpectedVersion.ANY, Stations.assessment()));
    }

    @Test
    public void r19r21r24_everyOpenClauseNeedsExactlyOneJudgement() {
        List<Judgement> two = judgements();
        two.remove(1);
        assessmentRefused(ErrorCode.INVALID, assessment(two, true));
        assessmentRefused(ErrorCode.INVALID, assessment(two, false));
        List<Judgement> twice = judgements();
        twice.add(twice.get(0));
        assessmentRefused(ErrorCode.INVALID, assessment(twice, true));
        List<Judgement> foreign = judgements();
        foreign.add(new Judgement("R20", true, 90, "代为认可"));
        assessmentRefused(ErrorCode.INVALID, assessment(foreign, true));
    }

    @Test
    public void r24_aJudgementHasAScoreOf0To100AndAReason() {
        for (Judgement wrong : List.of(
                new Judgement("R24", true, 101, "理由"),
                new Judgement("R24", true, -1, "理由"),
                new Judgement("R24", true, 90, ""))) {
            List<Judgement> all = judgements();
            all.set(2, wrong);
            assessmentRefused(ErrorCode.INVALID, assessment(all, true));
        }
    }

    @Test
    public void r24_aConditionJudgedUnmetCanNotBeRecommended() {
        List<Judgement> unmet = judgements();
        unmet.set(2, new Judgement("R24", false, 40, "服务量居后"));
        assessmentRefused(ErrorCode.CONFLICT, assessment(unmet, true));
        Station station = world.submitted();
        Station ended = world.recommendations.assess(CITY, station.id(), ExpectedVersion.ANY, assessment(unmet, false));
        assertEquals(StationStage.CITY_ASSESSMENT, ended.stage());
        assertEquals(StationStage.NOT_RECOMMENDED, world.consented(ended.id()).stage());
        assertEquals(StationStage.DRAFT, world.drafted().stage());
    }

    @Test
    public void r3_cityClauseThatWaitsForJudgementMustBeJudgedToo() {
        Clause clause = new Clause("R3/130100-7", "本市细则", Text.of("现场核查", "visit"));
        world.present.remove("130100");
        world.present.add(
                FixedCities.city("130100", "石家庄市", Finding.needsJudgement(clause, Text.of("待核查", "to be visited"))));
        Station station = world.submitted();
        refused(
                ErrorCode.INVALID,
                () -> world.recommendations.assess(CITY, station.id(), ExpectedVersion.ANY, Stations.assessment()));
        List<Judgement> four = judgements();
        four.add(new Judgement("R3/130100-7", true, 80, "已核查"));
        assertTrue(world.recommendations
                .assess(CITY, station.id(), ExpectedVersion.ANY, assessment(four, true))
                .assessment()
                .verdict()
                .passed());
    }

    @Test
    public void r13_anotherCityMayNotEvenSeeIt() {
        Station station = world.submitted();
        Caller other = Callers.city("130200");
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.recommendations.assess(other, station.id(), ExpectedVersion.ANY, Stations.assessment()));
        refused(ErrorCode.NOT_FOUND, () -> world.reader.get(other, station.id()));
    }

    @Test
    public void r34_provinceApprovesSendsBackOrRejects() {
        assertEquals(StationStage.JOINT_GRANT, world.approved().stage());
        StationWorld second = StationWorld.open();
        assertEquals(
                StationStage.SUPPLEMENT,
                second.reviewed(second.recommended().id(), ReviewDecision.SUPPLEMENT, "请补充")
                        .stage());
        StationWorld third = StationWorld.open();
        Station rejected = third.reviewed(third.recommended().id(), ReviewDecision.REJECT, "影响力不足");
        assertEquals(StationStage.REJECTED, rejected.stage());
        assertEquals("影响力不足", rejected.review().reason());
    }

    @Test
    public void r34_whatIsNotApprovedHasAReason() {
        Station station = world.recommended();
        refused(
                ErrorCode.INVALID,
                () -> world.reviews.review(
                        PROVINCE, station.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.REJECT, null)));
        refused(
                ErrorCode.INVALID,
                () -> world.reviews.review(
                        PROVINCE, station.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.SUPPLEMENT, " ")));
        refused(
                ErrorCode.INVALID,
                () -> world.reviews.review(PROVINCE, station.id(), ExpectedVersion.ANY, NewReview.of(null, "理由")));
    }

    @Test
    public void r27_neverReviewedWithoutARecommendation() {
        Station station = world.submitted();
        refused(
                ErrorCode.CONFLICT,
                () -> world.reviews.review(
                        PROVINCE, station.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.APPROVE, null)));
    }

    @Test
    public void r94_whoAssessedDoesNotReview() {
        Station station = world.recommended();
        Caller same = Callers.of(CITY.account(), "moved-on", Role.PROVINCE, PROVINCE.region());
        refused(
                ErrorCode.DENIED,
                () -> world.reviews.review(
                        same, station.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.APPROVE, null)));
    }

    @Test
    public void r22_conditionsAreHeldAgainstTheDayOfReview() {
        Station draft = world.applications.draft(
                Callers.station(),
                world.application(builder -> builder.qualifications =
                        List.of(new Qualification("资格", "工信厅", "1", null, LocalDate.of(2026, 11, 30)))));
        world.applications.submit(Callers.station(), draft.id(), ExpectedVersion.ANY);
        world.recommendations.assess(CITY, draft.id(), ExpectedVersion.ANY, Stations.assessment());
        world.consented(draft.id());
        world.clock.set("2026-12-01");
        PlatformException refusal = refused(
                ErrorCode.CONFLICT,
                () -> world.reviews.review(
                        PROVINCE, draft.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.APPROVE, null)));
        assertEquals("R22", refusal.findings().get(0).clause().id());
        assertEquals(
                StationStage.SUPPLEMENT,
                world.reviewed(draft.id(), ReviewDecision.SUPPLEMENT, "资格已到期").stage());
    }
}
