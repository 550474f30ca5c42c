package org.zhiyuan.servicetype.industryspecial.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** The specials of an industry that are still to come (专场预告), as far as the caller may see them. */
public final class Programme {

    /** More is no programme any more; the activities' own list pages. */
    private static final int MOST = 500;

    private final ActivityService activities;
    private final Clock clock;

    public Programme(ActivityService activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** By start; an industry that is null or empty means all. */
    List<Special> list(Caller caller, String industry) {
        Industry wanted = industry(industry);
        List<Activity> found = new ArrayList<>();
        for (ActivityStage stage : List.of(ActivityStage.OPEN, ActivityStage.AGREED)) {
            collect(caller, stage, wanted, found);
        }
        found.sort(Comparator.comparing(activity -> activity.plan().slot().start()));
        return found.stream().map(activity -> special(caller, activity)).toList();
    }

    private void collect(Caller caller, ActivityStage stage, Industry wanted, List<Activity> found) {
        ActivityQuery query = new ActivityQuery(null, IndustrySpecial.ID, stage, null, null, clock.instant(), null);
        String cursor = null;
        do {
            Page<Activity> page = activities.list(caller, query, new PageRequest(PageRequest.MAX_LIMIT, cursor));
            page.items().stream()
                    .filter(activity ->
                            wanted == null || wanted.name().equals(Special.text(activity, IndustrySpecial.INDUSTRY)))
                    .forEach(found::add);
            cursor = page.next();
        } while (cursor != null && found.size() < MOST);
    }

    private static Special special(Caller caller, Activity activity) {
        int free =
                Math.max(0, activity.plan().capacity() - activity.enterprises().size());
        long coming = activity.experts().stream()
                .filter(seat -> seat.state() == SeatState.ACCEPTED)
                .count();
        String theme = Special.text(activity, IndustrySpecial.THEME);
        Text summary = Text.of(
                "“" + theme + "”专场，已有" + coming + "位专家确认到场",
                "Special \"" + theme + "\", " + coming + " expert(s) have agreed to come");
        return new Special(activity, free, summary.in(caller.locale()));
    }

    private static Industry industry(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        try {
            return Industry.valueOf(code.strip());
        } catch (IllegalArgumentException e) {
            throw PlatformException.invalid(
                    "industry", Text.of("须为行业门类A至T", "must be an industry section from A to T"));
        }
    }
}
