package org.zhiyuan.record.internal;

import java.time.LocalDate;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.spi.DutyCounts;

/** What the yearly assessment counts (考核场次), R43, R105: activities archived with feedback. */
public final class ArchivedDuties implements DutyCounts {

    private final DutyBook duties;
    private final RuleParameters parameters;

    public ArchivedDuties(DutyBook duties, RuleParameters parameters) {
        this.duties = duties;
        this.parameters = parameters;
    }

    @Override
    public int done(StationId station, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        boolean courses = new RuleDay(end, parameters).on("station.activities.online");
        return duties.held(station, end.withDayOfYear(1), end, courses).size();
    }
}
