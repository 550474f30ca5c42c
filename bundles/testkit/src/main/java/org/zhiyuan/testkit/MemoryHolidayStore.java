package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.rule.store.HolidayStore;

/** Holidays in memory. */
public final class MemoryHolidayStore extends MemoryStore<Integer, HolidayNotice> implements HolidayStore {

    public MemoryHolidayStore() {
        super(
                HolidayNotice::year,
                HolidayNotice::version,
                (notice, version) ->
                        new HolidayNotice(notice.year(), version, notice.notice(), notice.off(), notice.working()));
    }

    @Override
    public HolidayNotice insert(HolidayNotice notice) {
        return add(notice);
    }

    @Override
    public Optional<HolidayNotice> find(int year) {
        return row(year);
    }

    @Override
    public HolidayNotice replace(HolidayNotice next) {
        return swap(next);
    }

    @Override
    public List<HolidayNotice> list() {
        return all().sorted(Comparator.comparing(HolidayNotice::year)).toList();
    }
}
