package org.zhiyuan.station.internal.review;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Text;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.station.Award;
import org.zhiyuan.station.NewReview;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.Objection;
import org.zhiyuan.station.Publicity;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationReview;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.application.Supplements;
import org.zhiyuan.station.internal.notice.NoticeBoard;
import org.zhiyuan.station.internal.rules.Eligibility;
import org.zhiyuan.station.internal.rules.Judgements;
import org.zhiyuan.station.internal.rules.Thresholds;
import org.zhiyuan.station.internal.workflow.StationDesk;
import org.zhiyuan.verdict.Verdict;

/** The province's review (省级审核), R34: two officials decide alike (R94), and approval opens the objection period, if there is one (R104). */
public final class ProvinceReviews implements StationReview {

    private static final StationOperation REVIEW = StationOperation.STATION_REVIEW;

    private final StationDesk desk;
    private final Eligibility eligibility;
    private final Supplements supplements;
    private final Thresholds thresholds;
    private final NoticeBoard board;

    public ProvinceReviews(
            StationDesk desk,
            Eligibility eligibility,
            Supplements supplements,
            Thresholds thresholds,
            NoticeBoard board) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.supplements = supplements;
        this.thresholds = thresholds;
        this.board = board;
    }

    @Override
    public Station review(Caller caller, StationId id, ExpectedVersion seen, NewReview review) {
        return desk.write(() -> {
            Station station = desk.forDecision(caller, REVIEW, id, seen);
            StationStage to =
                    switch (review.decision()) {
                        case APPROVE -> StationStage.JOINT_GRANT;
                        case SUPPLEMENT -> StationStage.SUPPLEMENT;
                        case REJECT -> StationStage.REJECTED;
                    };
            StationStage.WORKFLOW.require(caller, REVIEW, station.stage(), to);
            requireOthersAssessed(caller, station);
            requireReasonToTurn(station);
            Verdict verdict = review.decision() == ReviewDecision.APPROVE ? stillEligible(station) : null;
            FourEyes ruling = FourEyes.of(
                    caller,
                    likeItems(station.proposal(), review),
                    REVIEW,
                    review.decision().name(),
                    reason(review),
                    desk.clock().instant());
            return ruling.settled()
                    ? settle(caller, station, review, ruling, to, verdict)
                    : desk.propose(caller, REVIEW, station.with(ruling.proposal()), ruling.proposal());
        });
    }

    private Station settle(
            Caller caller, Station station, NewReview review, FourEyes ruling, StationStage to, Verdict verdict) {
        String reason =
                review.reason() != null ? review.reason() : ruling.proposal().reason();
        Review made = new Review(
                review.decision(), reason, caller.account(), desk.clock().instant());
        Station reviewed = station.with(station.examination().with(made));
        if (to == StationStage.SUPPLEMENT) {
            Station ungranted = reviewed.with(reviewed.award().with(List.of()));
            return supplements.back(
                    caller,
                    REVIEW,
                    ungranted,
                    List.of(ruling.proposal().reason().split("\n")));
        }
        if (to == StationStage.REJECTED) {
            return desk.move(caller, REVIEW, reviewed, to, reason, decided(review), ruling.event());
        }
        LocalDate today = desk.today();
        LocalDate until = thresholds.objectionsUntil(today);
        Award award = station.award().with(until == null ? null : new Publicity(today, until));
        Station approved = desk.move(
                caller,
                REVIEW,
                station.with(station.examination().approved(made, verdict)).with(award),
                to,
                reason,
                decided(review),
                ruling.event());
        if (until != null) {
            board.publish(caller, REVIEW, approved, NoticeKind.OBJECTION_PERIOD, null);
        }
        return approved;
    }

    private static Details decided(NewReview review) {
        return Details.of("decision", review.decision().name());
    }

    /** The items of a supplement travel as the proposal's reason, one a line. */
    private static String reason(NewReview review) {
        return review.decision() == ReviewDecision.SUPPLEMENT
                ? String.join(
                        "\n",
                        review.items().stream()
                                .map(item -> item.replace('\n', ' '))
                                .toList())
                : review.reason();
    }

    /** The open proposal, unless both ask for a supplement of other items: then it is replaced. */
    private static Proposal likeItems(Proposal open, NewReview review) {
        boolean other = open != null
                && review.decision() == ReviewDecision.SUPPLEMENT
                && open.decision().equals(review.decision().name())
                && !reason(review).equals(open.reason());
        return other ? null : open;
    }

    private static void requireOthersAssessed(Caller caller, Station station) {
        boolean assessed = station.assessment() != null
                && caller.account().equals(station.assessment().by());
        boolean opined = station.examination().opinion() != null
                && caller.account().equals(station.examination().opinion().by());
        if (assessed || opined) {
            throw PlatformException.denied(
                    Text.of("测评人不得审核同一申请（R94）", "who assessed an application can't review it (R94)"));
        }
    }

    /** What was approved is only turned down again for an objection that was upheld, or while a condition of the day is not met. */
    private void requireReasonToTurn(Station station) {
        if (station.stage() == StationStage.JOINT_GRANT
                && station.objections().stream().noneMatch(objection -> Boolean.TRUE.equals(objection.upheld()))
                && eligibility.judge(station, desk.today()).acceptable()) {
            throw PlatformException.conflict(
                    Text.of(
                            "已审核通过，无成立的异议，当日也符合推荐条件，不能退回或改为不通过（R104）",
                            "it was approved, no objection has been upheld and the conditions are met: it can't be sent back or rejected (R104)"));
        }
    }

    /** The rules of the day once more: never approved while a bar lasts (R26). @return the verdict that the approval is made under */
    private Verdict stillEligible(Station station) {
        if (station.award().objections().stream().anyMatch(Objection::open)) {
            throw PlatformException.conflict(
                    Text.of("有异议尚未答复，不能通过（R104）", "an objection is open, it can't be approved (R104)"));
        }
        Verdict verdict = eligibility.require(
                station,
                desk.today(),
                Text.of("审核当日不符合推荐条件，不能通过", "conditions are not met on the day of review, it can't be approved"));
        return station.assessment() == null
                ? verdict
                : Judgements.applied(verdict, station.assessment().content().judgements());
    }
}
