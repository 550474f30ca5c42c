package org.zhiyuan.activity.internal.feedback;

import java.time.LocalDate;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityWait;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/**
 * How long a one-to-one service that its host has reported waits for the rating of its enterprise (评价期限), R39: nobody can make an
 * enterprise rate, so once the term is over the agency may close on the host's report alone.
 */
public final class RatingTerm {

    /** Kept in the activity's history, where the missing rating stays to be seen. */
    static final String UNRATED = "企业逾期未评价，依主办方成效反馈归档";

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    public RatingTerm(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    static boolean waits(Activity activity) {
        return activity.oneToOne() && activity.ratings().isEmpty();
    }

    /** What the officials' tasks learn of a report, R93: no closing before the rating is there or its term over. */
    Event[] told(Activity reported) {
        return waits(reported)
                ? new Event[] {
                    Reached.at(reported.stage()).waiting(ActivityWait.RATING).after(lastDay(reported))
                }
                : new Event[0];
    }

    private LocalDate lastDay(Activity reported) {
        LocalDate day = Times.date(reported.feedback().at());
        return calendar.after(day, new RuleDay(day, parameters).integer("feedback.rating.days"));
    }

    /** @throws PlatformException CONFLICT while it has to wait for the rating, or where it is not the agency's to close without one */
    void requireOver(Activity activity, LocalDate today, boolean agency) {
        if (activity.feedback() == null) {
            throw PlatformException.conflict(
                    Text.of("企业尚未评价，不能归档（R39）", "the enterprise has not rated it yet, so it can't be closed (R39)"));
        }
        LocalDate last = lastDay(activity);
        if (!agency || !today.isAfter(last)) {
            throw PlatformException.conflict(Text.of(
                    "企业尚未评价；" + last + "后专门服务机构可依成效反馈归档（R39）",
                    "the enterprise has not rated it yet; after " + last
                            + " the agency may close it on its host's report (R39)"));
        }
    }
}
