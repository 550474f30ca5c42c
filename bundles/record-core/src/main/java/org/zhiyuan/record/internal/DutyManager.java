package org.zhiyuan.record.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.record.DutyCounter;
import org.zhiyuan.record.DutyService;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.store.DutyStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;

/** Counts a station's activities of a calendar year against what is required (年度活动场次), R43. */
public final class DutyManager implements DutyService {

    private final DutyStore duties;
    private final UnitOfWork work;
    private final StationService stations;
    private final RuleParameters parameters;
    private final Clock clock;

    public DutyManager(DutyStore duties, UnitOfWork work, StationService stations, RuleParameters parameters, Clock clock) {
        this.duties = duties;
        this.work = work;
        this.stations = stations;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public DutyCounter count(Caller caller, StationId station, int year) {
        caller.require(RecordOperation.DUTY_READ);
        new Problems().check(year >= 2020 && year <= 9999, "year", Text.of("须为2020年以后的年份", "must be 2020 or later")).raise();
        return work.read(() -> {
            stations.get(caller, station);
            List<ActivityId> done = duties.list(station, year);
            return new DutyCounter(station, year, done.size(), required(year), done);
        });
    }

    private int required(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = Times.today(clock);
        return new RuleDay(today.isBefore(end) ? today : end, parameters).integer("station.activities.year");
    }
}
