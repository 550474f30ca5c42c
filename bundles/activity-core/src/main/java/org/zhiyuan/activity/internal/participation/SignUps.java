package org.zhiyuan.activity.internal.participation;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_SIGN_UP;

import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.access.ActivityView;
import org.zhiyuan.activity.internal.access.HostStations;
import org.zhiyuan.activity.internal.access.Parties;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;

/** Signs enterprises up for group activities (报名), each for itself and as long as there are seats. */
public final class SignUps {

    private final ActivityBook book;
    private final Parties parties;
    private final HostStations stations;
    private final UnitOfWork units;

    public SignUps(ActivityBook book, Parties parties, HostStations stations, UnitOfWork units) {
        this.book = book;
        this.parties = parties;
        this.stations = stations;
        this.units = units;
    }

    public Activity signUp(Caller caller, ActivityId id, ExpectedVersion seen) {
        caller.require(ACTIVITY_SIGN_UP);
        return units.write(() -> {
            Activity activity = book.open(caller, ACTIVITY_SIGN_UP, id, seen);
            Enterprise own = parties.starting(caller);
            if (!ActivityView.published(activity)) {
                throw PlatformException.conflict(Text.of("该活动不接受报名", "this activity takes no sign-ups"));
            }
            stations.requireHost(activity.host());
            if (activity.enterprises().stream()
                    .anyMatch(seat -> seat.enterprise().equals(own.id()))) {
                throw PlatformException.conflict(Text.of("已报名", "signed up already"));
            }
            if (activity.enterprises().size() >= activity.plan().capacity()) {
                throw PlatformException.conflict(Text.format(
                        "名额已满（%d）", "all %d seats are taken", activity.plan().capacity()));
            }
            return book.replace(
                    caller,
                    ACTIVITY_SIGN_UP,
                    activity.with(new EnterpriseSeat(own.id(), own.name(), book.now())),
                    Details.of("enterprise", own.id().value()));
        });
    }
}
