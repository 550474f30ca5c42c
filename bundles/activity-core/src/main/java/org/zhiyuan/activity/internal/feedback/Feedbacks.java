package org.zhiyuan.activity.internal.feedback;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_CLOSE;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_RATE;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_REPORT;

import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.Feedback;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.activity.internal.demand.DemandCourse;
import org.zhiyuan.activity.spi.ActivityEvent;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;

/** Takes ratings and reports, and archives (评价、成效反馈、归档): nothing is closed without feedback (R39), and a charge opens a case (R88). */
public final class Feedbacks {

    private static final int MAX_REMARK = 2000;

    private final ActivityBook book;
    private final Parties parties;
    private final DemandCourse demands;
    private final RatingTerm term;
    private final UnitOfWork units;

    public Feedbacks(ActivityBook book, Parties parties, DemandCourse demands, RatingTerm term, UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.demands = demands;
        this.term = term;
        this.units = units;
    }

    public Activity rate(
            Caller caller, ActivityId id, ExpectedVersion seen, int stars, boolean charged, String remark) {
        caller.require(ACTIVITY_RATE);
        String text = remark == null ? "" : remark.strip();
        if (text.length() > MAX_REMARK) {
            throw PlatformException.invalid(
                    "remark", Text.format("最多%d个字", "must have at most %d characters", MAX_REMARK));
        }
        return units.write(() -> {
            Activity activity = book.open(caller, ACTIVITY_RATE, id, seen);
            EnterpriseSeat seat = parties.enterpriseSeat(caller, activity)
                    .orElseThrow(() -> Refusals.notYours("参加的企业", "an enterprise that took part"));
            boolean first = activity.oneToOne() && activity.stage() == ActivityStage.RECORDED;
            Activity moved =
                    book.move(caller, ACTIVITY_RATE, activity, first ? ActivityStage.REPORTED : activity.stage(), null);
            if (activity.ratings().stream().anyMatch(given -> given.enterprise().equals(seat.enterprise()))) {
                throw PlatformException.conflict(Text.of("已评价", "rated already"));
            }
            Rating rating = new Rating(seat.enterprise(), stars, charged, text, book.now());
            Activity stored = book.replace(
                    caller,
                    ACTIVITY_RATE,
                    moved.with(rating),
                    Details.of("enterprise", seat.enterprise().value()));
            units.tell(caller, new ActivityEvent.Rated(stored, stars));
            demands.rated(caller, ACTIVITY_RATE, stored);
            if (charged) {
                units.tell(caller, new ActivityEvent.Charged(stored, rating));
            }
            return stored;
        });
    }

    public Activity report(
            Caller caller, ActivityId id, ExpectedVersion seen, String effect, int participants, int solved) {
        caller.require(ACTIVITY_REPORT);
        return units.write(() -> {
            Activity activity = book.open(caller, ACTIVITY_REPORT, id, seen);
            if (!parties.hosts(caller, activity)) {
                throw Refusals.notYours("主办方", "its host");
            }
            Activity moved = book.move(caller, ACTIVITY_REPORT, activity, ActivityStage.REPORTED, null);
            Feedback feedback = new Feedback(effect, participants, solved, caller.account(), book.now());
            Activity reported = moved.with(feedback);
            Activity stored = book.replace(caller, ACTIVITY_REPORT, reported, term.told(reported));
            demands.rated(caller, ACTIVITY_REPORT, stored);
            return stored;
        });
    }

    public Activity close(Caller caller, ActivityId id, ExpectedVersion seen) {
        caller.require(ACTIVITY_CLOSE);
        return units.write(() -> {
            Activity activity = book.open(caller, ACTIVITY_CLOSE, id, seen);
            boolean asked = activity.oneToOne() && caller.account().equals(activity.owner());
            if (!asked && !parties.hosts(caller, activity) && !parties.supervises(caller, activity)) {
                throw Refusals.notYours(
                        activity.oneToOne() ? "企业或专门服务机构" : "主办方或专门服务机构",
                        "its host, the agency or the enterprise that asked");
            }
            requireFeedback(activity, parties.supervises(caller, activity));
            Activity next = book.move(
                    caller,
                    ACTIVITY_CLOSE,
                    activity,
                    ActivityStage.CLOSED,
                    RatingTerm.waits(activity) ? RatingTerm.UNRATED : null);
            Activity stored = book.replace(caller, ACTIVITY_CLOSE, next);
            units.tell(caller, new ActivityEvent.Closed(stored));
            demands.closed(caller, ACTIVITY_CLOSE, stored);
            return stored;
        });
    }

    private void requireFeedback(Activity activity, boolean agency) {
        if (RatingTerm.waits(activity)) {
            term.requireOver(activity, Times.date(book.now()), agency);
        }
        if (!activity.oneToOne() && activity.feedback() == null) {
            throw PlatformException.conflict(Text.of(
                    "主办方尚未反馈成效，不能归档（R39）", "its host has not reported the effect yet, so it can't be closed (R39)"));
        }
    }
}
