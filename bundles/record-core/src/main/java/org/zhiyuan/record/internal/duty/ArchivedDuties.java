package org.zhiyuan.record.internal.duty;

import java.time.Clock;
import java.time.LocalDate;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.spi.DutyCount;
import org.zhiyuan.station.spi.DutyCounts;

/** What the yearly assessment counts (考核场次), R43, R103, R105: activities archived with feedback, in the year that counts. */
public final class ArchivedDuties implements DutyCounts {

    private final DutyBook duties;
    private final RuleParameters parameters;
    private final Clock clock;

    public ArchivedDuties(DutyBook duties, RuleParameters parameters, Clock clock) {
        this.duties = duties;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public DutyCount of(StationId station, LocalDate titled, int year) {
        RuleDay rules = DutyYear.rules(parameters, year, clock);
        DutyYear period = DutyYear.of(rules, titled, year);
        int done = duties.held(station, period.from(), period.until(), rules.on("station.activities.online")).size();
        return new DutyCount(done, period.required());
    }
}
