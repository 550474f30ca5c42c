package org.zhiyuan.testkit;

import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.record.store.DutyStore;
import org.zhiyuan.station.StationId;

/** What counts for stations' years, in memory. */
public final class MemoryDutyStore extends MemoryStore<MemoryDutyStore.Entry, MemoryDutyStore.Entry> implements DutyStore {

    record Entry(StationId station, int year, ActivityId activity) {
    }

    public MemoryDutyStore() {
        super(entry -> entry);
    }

    @Override
    public void enter(StationId station, int year, ActivityId activity) {
        Entry entry = new Entry(station, year, activity);
        if (row(entry).isEmpty()) {
            add(entry);
        }
    }

    @Override
    public List<ActivityId> list(StationId station, int year) {
        return all().filter(entry -> entry.station().equals(station) && entry.year() == year).map(Entry::activity).toList();
    }
}
