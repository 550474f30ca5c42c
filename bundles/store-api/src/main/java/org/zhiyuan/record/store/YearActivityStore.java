package org.zhiyuan.record.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.store.HeldActivities;

/** Keeps which archived activities count for a station's year, and looks up what else is planned. */
public interface YearActivityStore extends HeldActivities {

    /** The type of online courses, which need not count (R103). */
    ServiceTypeId COURSE = new ServiceTypeId("online-course");

    /** Counts the activity; nothing happens if it counts already. */
    void enter(StationId station, ActivityId activity, LocalDate heldOn, ServiceTypeId type);

    /** Archived from the first to the last day, both included. @param courses whether online courses count */
    List<ActivityId> held(StationId station, LocalDate from, LocalDate until, boolean courses);

    @Override
    default int count(Collection<StationId> stations, LocalDate from, LocalDate until, boolean courses) {
        return (int) stations.stream()
                .flatMap(station -> held(station, from, until, courses).stream())
                .distinct()
                .count();
    }

    /**
     * How many of the station's activities of those days are on their way: begun and not archived yet, or published and to begin today or
     * later; what was published for a day that is past never took place.
     */
    int planned(StationId station, LocalDate from, LocalDate until, LocalDate today, boolean courses);
}
