package org.zhiyuan.station.internal.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.rulebook.ActivityYear;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.store.HeldActivities;

/** What the yearly assessment counts (考核场次), R43, R103, R105: activities archived with feedback, in the year that counts. */
public final class AssessedActivities {

    /** Activities a station has held with feedback, and how many the year asks for (已完成场次、应完成场次), R43, R103. */
    record Count(int done, int required) {}

    private final HeldActivities activities;
    private final MergeStore merges;
    private final RuleParameters parameters;
    private final Clock clock;

    public AssessedActivities(HeldActivities activities, MergeStore merges, RuleParameters parameters, Clock clock) {
        this.activities = activities;
        this.merges = merges;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Of the year that counts for a station titled on that day: the calendar's or the title's (R103), with what the stations held that are
     * merged into it; joins the open unit of work.
     */
    Count of(StationId station, LocalDate titled, int year) {
        RuleDay rules = ActivityYear.rules(parameters, year, clock);
        ActivityYear period = ActivityYear.of(rules, titled, year);
        List<StationId> united = merges.united(MergeKind.STATION, station.value()).stream()
                .map(StationId::new)
                .toList();
        int done = activities.count(united, period.from(), period.until(), rules.on("station.activities.online"));
        return new Count(done, period.required());
    }
}
