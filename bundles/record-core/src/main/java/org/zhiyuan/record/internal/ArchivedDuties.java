package org.zhiyuan.record.internal;

import org.zhiyuan.record.store.DutyStore;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.spi.DutyCounts;

/** What the yearly assessment counts (考核场次), R43, R105: activities archived with feedback. */
public final class ArchivedDuties implements DutyCounts {

    private final DutyStore duties;

    public ArchivedDuties(DutyStore duties) {
        this.duties = duties;
    }

    @Override
    public int done(StationId station, int year) {
        return duties.list(station, year).size();
    }
}
