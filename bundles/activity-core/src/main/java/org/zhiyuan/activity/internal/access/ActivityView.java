package org.zhiyuan.activity.internal.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Role;

/**
 * What of an activity a caller may read (R87). A group activity that takes sign-ups is published (发布), so every enterprise reads it, but
 * not who else comes; and whoever is said to have charged does not read who said so, which is the agencies' to look into (R88).
 */
public final class ActivityView {

    static final Set<ActivityStage> TAKES_SIGN_UPS =
            EnumSet.of(ActivityStage.OPEN, ActivityStage.AGREED, ActivityStage.UNDER_WAY);

    private final Parties parties;

    public ActivityView(Parties parties) {
        this.parties = parties;
    }

    public static boolean published(Activity activity) {
        return !activity.oneToOne() && TAKES_SIGN_UPS.contains(activity.stage());
    }

    /** The activity as the caller may read it; empty if it does not exist for the caller. */
    Optional<Activity> show(Caller caller, Activity activity) {
        if (parties.belongs(caller, activity)) {
            return Optional.of(party(caller, activity));
        }
        return caller.role() == Role.ENTERPRISE && published(activity)
                ? Optional.of(visitor(activity))
                : Optional.empty();
    }

    private Activity party(Caller caller, Activity activity) {
        if (caller.role() != Role.STATION && caller.role() != Role.EXPERT && caller.role() != Role.ENTERPRISE) {
            return activity;
        }
        Optional<EnterpriseId> own = parties.enterprise(caller).map(Enterprise::id);
        List<Rating> ratings = activity.ratings().stream()
                .filter(rating -> !rating.charged()
                        || own.filter(rating.enterprise()::equals).isPresent())
                .toList();
        return new Activity(
                activity.id(),
                activity.version(),
                activity.owner(),
                activity.stage(),
                activity.plan(),
                activity.typeName(),
                activity.oneToOne(),
                activity.host(),
                activity.region(),
                activity.experts(),
                activity.enterprises(),
                activity.confirmations(),
                ratings,
                activity.feedback(),
                activity.history());
    }

    private static Activity visitor(Activity activity) {
        List<ExpertSeat> experts = activity.experts().stream()
                .map(seat -> new ExpertSeat(seat.expert(), seat.name(), seat.state(), seat.answeredAt(), null, null))
                .toList();
        return new Activity(
                activity.id(),
                activity.version(),
                activity.owner(),
                activity.stage(),
                activity.plan(),
                activity.typeName(),
                activity.oneToOne(),
                activity.host(),
                activity.region(),
                experts,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
