package org.zhiyuan.record.internal.year;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.store.YearActivityStore;
import org.zhiyuan.station.StationId;

/** A station's activities together with those of the stations that are merged into it (合并计算场次), R43, each once. */
public final class UnitedActivities {

    private final YearActivityStore duties;
    private final MergeStore merges;

    public UnitedActivities(YearActivityStore duties, MergeStore merges) {
        this.duties = duties;
        this.merges = merges;
    }

    List<ActivityId> held(StationId station, LocalDate from, LocalDate until, boolean courses) {
        return united(station)
                .flatMap(one -> duties.held(one, from, until, courses).stream())
                .distinct()
                .toList();
    }

    int planned(StationId station, LocalDate from, LocalDate until, LocalDate today, boolean courses) {
        return united(station)
                .mapToInt(one -> duties.planned(one, from, until, today, courses))
                .sum();
    }

    private Stream<StationId> united(StationId station) {
        return merges.united(MergeKind.STATION, station.value()).stream().map(StationId::new);
    }
}
