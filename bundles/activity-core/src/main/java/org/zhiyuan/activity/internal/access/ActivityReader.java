package org.zhiyuan.activity.internal.access;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_READ;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.activity.spi.ServiceTypes;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.ActivityVisibility;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.Expert;

/** Reads activities as far as the caller sees, and the service types that are there. */
public final class ActivityReader {

    private final ActivityStore store;
    private final ServiceTypes types;
    private final Parties parties;
    private final ActivityView view;
    private final HostStations stations;
    private final UnitOfWork units;

    public ActivityReader(
            ActivityStore store,
            ServiceTypes types,
            Parties parties,
            ActivityView view,
            HostStations stations,
            UnitOfWork units) {
        this.store = store;
        this.types = types;
        this.parties = parties;
        this.view = view;
        this.stations = stations;
        this.units = units;
    }

    public List<ServiceTypeDescription> serviceTypes() {
        return types.list();
    }

    public Optional<ServiceTypeDescription> serviceType(ServiceTypeId id) {
        return types.list().stream().filter(type -> type.id().equals(id)).findFirst();
    }

    public Activity get(Caller caller, ActivityId id) {
        caller.require(ACTIVITY_READ);
        return units.read(() -> store.find(id).flatMap(found -> view.show(caller, found)))
                .orElseThrow(() -> Refusals.noActivity(id));
    }

    /**
     * An enterprise that asks for a group type at a stage that takes sign-ups sees all that is published and can be joined (R40), else its
     * own.
     */
    public Page<Activity> list(Caller caller, ActivityQuery query, PageRequest page) {
        caller.require(ACTIVITY_READ);
        boolean published = caller.role() == Role.ENTERPRISE && asksForPublished(query);
        return units.read(() -> {
            Page<Activity> found = store.list(query, published ? ActivityVisibility.ALL : sight(caller), page);
            return new Page<>(
                    found.items().stream()
                            .filter(activity -> !published || joinable(caller, activity))
                            .flatMap(activity -> view.show(caller, activity).stream())
                            .toList(),
                    found.next());
        });
    }

    private boolean joinable(Caller caller, Activity activity) {
        return stations.holds(activity.host()) || parties.belongs(caller, activity);
    }

    /** What the caller, who has just changed it, may read of it. */
    public Activity shown(Caller caller, Activity changed) {
        return units.read(() -> view.show(caller, changed)).orElseThrow(() -> Refusals.noActivity(changed.id()));
    }

    private boolean asksForPublished(ActivityQuery query) {
        return query.type() != null
                && query.stage() != null
                && ActivityView.TAKES_SIGN_UPS.contains(query.stage())
                && serviceType(query.type()).filter(type -> !type.oneToOne()).isPresent();
    }

    private ActivityVisibility sight(Caller caller) {
        return switch (caller.role()) {
            case STATION, EXPERT, ENTERPRISE ->
                new ActivityVisibility(
                        null,
                        caller.account(),
                        parties.expert(caller).map(Expert::id).orElse(null),
                        parties.enterprise(caller).map(Enterprise::id).orElse(null));
            default -> new ActivityVisibility(caller.region(), null, null, null);
        };
    }
}
