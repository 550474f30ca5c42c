package org.zhiyuan.station.internal.review;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Role;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** The joint recommendation (R27) and the second persons and ties of R94. */
public class StationRecommendationTest {

    private static final Caller PROVINCE = Callers.province();
    private static final Caller SECOND = Callers.colleague(PROVINCE);

    private final StationWorld world = StationWorld.open();

    private Station opinion(Caller department, Station station, boolean consents) {
        return world.recommendations.giveOpinion(
                department, station.id(), ExpectedVersion.ANY, consents, "石工信〔2026〕3号", consents ? "同意推荐" : "不同意推荐");
    }

    @Test
    public void r27_recommendedOnlyOnceBothHaveSpokenInEitherOrder() {
        Station assessed = world.assessed();
        assertEquals(StationStage.CITY_ASSESSMENT, assessed.stage());
        assertEquals(
                StationStage.RECOMMENDED,
                opinion(Callers.smeDepartment(), assessed, true).stage());
        StationWorld other = StationWorld.open();
        Station submitted = other.submitted();
        assertEquals(
                StationStage.CITY_ASSESSMENT, other.consented(submitted.id()).stage());
        assertEquals(
                StationStage.RECOMMENDED,
                other.recommendations
                        .assess(Callers.city(), submitted.id(), ExpectedVersion.ANY, Stations.assessment())
                        .stage());
    }

    @Test
    public void r27_eitherMayRefuse() {
        Station refusedByDepartment = opinion(Callers.smeDepartment(), world.assessed(), false);
        assertEquals(StationStage.NOT_RECOMMENDED, refusedByDepartment.stage());
        assertEquals(
                "不同意推荐",
                refusedByDepartment
                        .history()
                        .get(refusedByDepartment.history().size() - 1)
                        .reason());
        StationWorld other = StationWorld.open();
        Station submitted = other.submitted();
        NewAssessment no = new NewAssessment(Stations.assessment().judgements(), "报告", false, "团队不足");
        other.recommendations.assess(Callers.city(), submitted.id(), ExpectedVersion.ANY, no);
        assertEquals(
                StationStage.NOT_RECOMMENDED, other.consented(submitted.id()).stage());
    }

    @Test
    public void r27_aRefusalHasAReason() {
        refused(ErrorCode.INVALID, () -> new NewAssessment(List.of(), "报告", false, " "));
        Station assessed = world.assessed();
        refused(
                ErrorCode.INVALID,
                () -> world.recommendations.giveOpinion(
                        Callers.smeDepartment(), assessed.id(), ExpectedVersion.ANY, false, "文号", ""));
        refused(
                ErrorCode.INVALID,
                () -> world.recommendations.giveOpinion(
                        Callers.smeDepartment(), assessed.id(), ExpectedVersion.ANY, true, "", "同意"));
    }

    @Test
    public void r27_theCountysDepartmentMaySpeakButNoOtherCitysNorTheProvinces() {
        Station assessed = world.assessed();
        refused(ErrorCode.NOT_FOUND, () -> opinion(Callers.of(Role.SME_DEPARTMENT, "130200", 1), assessed, true));
        refused(ErrorCode.NOT_FOUND, () -> opinion(Callers.of(Role.SME_DEPARTMENT, "130104", 1), assessed, true));
        refused(ErrorCode.DENIED, () -> opinion(Callers.of(Role.SME_DEPARTMENT, "130000", 1), assessed, true));
        assertEquals(
                StationStage.RECOMMENDED,
                opinion(Callers.of(Role.SME_DEPARTMENT, "130102", 1), assessed, true)
                        .stage());
    }

    @Test
    public void r27_eachSpeaksOnce() {
        Station submitted = world.submitted();
        opinion(Callers.smeDepartment(), submitted, true);
        refused(ErrorCode.CONFLICT, () -> opinion(Callers.colleague(Callers.smeDepartment()), submitted, false));
        StationWorld other = StationWorld.open();
        Station assessed = other.assessed();
        refused(
                ErrorCode.CONFLICT,
                () -> other.recommendations.assess(
                        Callers.city(), assessed.id(), ExpectedVersion.ANY, Stations.assessment()));
    }

    @Test
    public void r94_oneOfficialsReviewTakesNoEffect() {
        for (ReviewDecision decision : ReviewDecision.values()) {
            StationWorld fresh = StationWorld.open();
            Station recommended = fresh.recommended();
            Station proposed =
                    fresh.reviews.review(PROVINCE, recommended.id(), ExpectedVersion.ANY, NewReview.of(decision, "理由"));
            assertEquals(StationStage.RECOMMENDED, proposed.stage());
            assertEquals(decision.name(), proposed.proposal().decision());
            assertNull(proposed.review());
            refused(
                    ErrorCode.DENIED,
                    () -> fresh.reviews.review(
                            PROVINCE, recommended.id(), ExpectedVersion.ANY, NewReview.of(decision, "理由")));
            Station settled =
                    fresh.reviews.review(SECOND, recommended.id(), ExpectedVersion.ANY, NewReview.of(decision, "理由"));
            assertTrue(settled.stage() != StationStage.RECOMMENDED);
            assertNull(settled.proposal());
            assertEquals(PROVINCE.account().value(), proposed.proposal().by().value());
        }
    }

    @Test
    public void r94_anotherDecisionOfTheSecondOfficialIsANewProposal() {
        Station recommended = world.recommended();
        world.reviews.review(
                PROVINCE, recommended.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.APPROVE, null));
        Station turned = world.reviews.review(
                SECOND, recommended.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.REJECT, "影响力不足"));
        assertEquals(StationStage.RECOMMENDED, turned.stage());
        assertEquals("REJECT", turned.proposal().decision());
        assertEquals(
                StationStage.REJECTED,
                world.reviews
                        .review(
                                PROVINCE,
                                recommended.id(),
                                ExpectedVersion.ANY,
                                NewReview.of(ReviewDecision.REJECT, "同意"))
                        .stage());
    }

    @Test
    public void r94_supplementsOfOtherItemsAreNotAlike() {
        Station recommended = world.recommended();
        NewReview one = new NewReview(ReviewDecision.SUPPLEMENT, null, List.of("设施清单", "审计报告"));
        NewReview other = new NewReview(ReviewDecision.SUPPLEMENT, null, List.of("设施清单"));
        world.reviews.review(PROVINCE, recommended.id(), ExpectedVersion.ANY, one);
        assertEquals(
                StationStage.RECOMMENDED,
                world.reviews
                        .review(SECOND, recommended.id(), ExpectedVersion.ANY, other)
                        .stage());
        Station back = world.reviews.review(PROVINCE, recommended.id(), ExpectedVersion.ANY, other);
        assertEquals(StationStage.SUPPLEMENT, back.stage());
        assertEquals(List.of("设施清单"), back.examination().supplement().items());
    }

    @Test
    public void r94_whoIsTiedToTheApplicantDecidesNothing() {
        Station submitted = world.submitted();
        for (Caller tied : List.of(Callers.city(), Callers.smeDepartment(), PROVINCE, Callers.industry())) {
            world.tied.add(tied.account());
        }
        PlatformException tie = refused(
                ErrorCode.DENIED,
                () -> world.recommendations.assess(
                        Callers.city(), submitted.id(), ExpectedVersion.ANY, Stations.assessment()));
        assertTrue(tie.text().zh(), tie.text().zh().contains("回避"));
        refused(
                ErrorCode.DENIED,
                () -> world.supplements.sendBack(Callers.city(), submitted.id(), ExpectedVersion.ANY, List.of("项目")));
        refused(ErrorCode.DENIED, () -> opinion(Callers.smeDepartment(), submitted, true));
        refused(
                ErrorCode.DENIED,
                () -> world.reviews.review(
                        PROVINCE, submitted.id(), ExpectedVersion.ANY, NewReview.of(ReviewDecision.APPROVE, null)));
        refused(ErrorCode.DENIED, () -> world.grant(Callers.industry(), submitted, "2026-11-20"));
        refused(ErrorCode.DENIED, () -> world.revocations.revoke(PROVINCE, submitted.id(), ExpectedVersion.ANY, "理由"));
        assertEquals(submitted, world.reader.get(Callers.station(), submitted.id()));
    }
}
