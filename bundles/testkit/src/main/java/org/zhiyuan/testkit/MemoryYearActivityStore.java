package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Times;
import org.zhiyuan.record.store.YearActivityStore;
import org.zhiyuan.station.StationId;

/** What counts for stations' years, in memory; what is planned is found among the activities. */
public final class MemoryYearActivityStore extends MemoryStore<ActivityId, MemoryYearActivityStore.Entry>
        implements YearActivityStore {

    record Entry(StationId station, ActivityId activity, LocalDate heldOn, ServiceTypeId type) {}

    private final MemoryActivityStore activities;

    public MemoryYearActivityStore(MemoryActivityStore activities) {
        super(Entry::activity);
        this.activities = activities;
    }

    @Override
    public void enter(StationId station, ActivityId activity, LocalDate heldOn, ServiceTypeId type) {
        if (row(activity).isEmpty()) {
            add(new Entry(station, activity, heldOn, type));
        }
    }

    @Override
    public List<ActivityId> held(StationId station, LocalDate from, LocalDate until, boolean courses) {
        return all().filter(entry -> entry.station().equals(station)
                        && counts(entry.heldOn(), from, until)
                        && (courses || !entry.type().equals(COURSE)))
                .map(Entry::activity)
                .sorted(Comparator.comparing(ActivityId::value))
                .toList();
    }

    @Override
    public int planned(StationId station, LocalDate from, LocalDate until, LocalDate today, boolean courses) {
        return (int) activities
                .all()
                .filter(each -> station.equals(each.plan().station())
                        && counts(
                                Times.date(each.plan().slot().start()),
                                begun(each.stage()) || from.isAfter(today) ? from : today,
                                until)
                        && each.stage() != ActivityStage.CLOSED
                        && each.stage() != ActivityStage.CANCELLED
                        && (courses || !each.plan().type().equals(COURSE)))
                .count();
    }

    private static boolean begun(ActivityStage stage) {
        return stage == ActivityStage.UNDER_WAY
                || stage == ActivityStage.OBJECTION
                || stage == ActivityStage.RECORDED
                || stage == ActivityStage.REPORTED;
    }

    private static boolean counts(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
