package org.zhiyuan.record.internal.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.YearActivityCount;
import org.zhiyuan.record.YearActivityForecast;
import org.zhiyuan.record.YearActivityService;
import org.zhiyuan.rulebook.ActivityYear;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.Title;

/** Counts a station's activities of a year against what is required, and foresees its end (年度活动场次), R43, R103. */
public final class YearActivities implements YearActivityService {

    /** However few stations will miss, a list ends after so many looks at the register. */
    private static final int MOST_LOOKS = 40;

    private final UnitedActivities duties;
    private final UnitOfWork work;
    private final StationService stations;
    private final RuleParameters parameters;
    private final Clock clock;

    public YearActivities(
            UnitedActivities duties, UnitOfWork work, StationService stations, RuleParameters parameters, Clock clock) {
        this.duties = duties;
        this.work = work;
        this.stations = stations;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public YearActivityCount count(Caller caller, StationId station, int year) {
        check(caller, year);
        return work.read(() -> {
            Title title = stations.get(caller, station).title();
            RuleDay rules = ActivityYear.rules(parameters, year, clock);
            ActivityYear period = ActivityYear.of(rules, title == null ? null : title.date(), year);
            List<ActivityId> done =
                    duties.held(station, period.from(), period.until(), rules.on("station.activities.online"));
            return new YearActivityCount(station, year, done.size(), period.required(), done);
        });
    }

    @Override
    public YearActivityForecast forecast(Caller caller, StationId station, int year) {
        check(caller, year);
        return work.read(() -> {
            stations.get(caller, station);
            RegisteredStation found = stations.findRegistered(station)
                    .filter(RegisteredStation::valid)
                    .orElseThrow(() ->
                            PlatformException.conflict(Text.of("该工作站没有有效称号", "the station holds no valid title")));
            if (found.mergedInto() != null) {
                throw PlatformException.merged(
                        Text.of("工作站", "station"), found.mergedInto().value());
            }
            return foresee(found, year);
        });
    }

    @Override
    public Page<YearActivityForecast> forecasts(
            Caller caller, Region region, int year, boolean missing, PageRequest page) {
        check(caller, year);
        if (caller.role() == Role.STATION) {
            return work.read(() -> new Page<>(
                    foresee(
                            stations.own(caller).stream()
                                    .flatMap(own -> stations.findRegistered(own.id()).stream())
                                    .toList(),
                            year,
                            missing),
                    null));
        }
        Region asked = region == null ? caller.region() : region;
        return caller.region().contains(asked)
                ? work.read(() -> search(asked, year, missing, page))
                : new Page<>(List.of(), null);
    }

    private Page<YearActivityForecast> search(Region region, int year, boolean missing, PageRequest page) {
        List<YearActivityForecast> found = new ArrayList<>();
        String cursor = page.cursor();
        int looks = 0;
        do {
            Page<RegisteredStation> some = stations.register(
                    StationQuery.ALL.within(region), new PageRequest(page.limit() - found.size(), cursor));
            found.addAll(foresee(some.items(), year, missing));
            cursor = some.next();
        } while (cursor != null && found.size() < page.limit() && ++looks < MOST_LOOKS);
        return new Page<>(found, cursor);
    }

    /** What is merged counts with its survivor. */
    private List<YearActivityForecast> foresee(List<RegisteredStation> some, int year, boolean missing) {
        return some.stream()
                .filter(station -> station.valid() && station.mergedInto() == null)
                .map(station -> foresee(station, year))
                .filter(forecast -> !missing || forecast.willMiss())
                .toList();
    }

    /** The pace is that of the days since the year began or the title was granted, rounded down. */
    private YearActivityForecast foresee(RegisteredStation station, int year) {
        RuleDay rules = ActivityYear.rules(parameters, year, clock);
        LocalDate titled = station.title().date();
        ActivityYear period = ActivityYear.of(rules, titled, year);
        boolean courses = rules.on("station.activities.online");
        LocalDate today = Times.today(clock);
        int held = duties.held(station.id(), period.from(), period.until(), courses)
                .size();
        int planned = today.isAfter(period.until())
                ? 0
                : duties.planned(station.id(), period.from(), period.until(), today, courses);
        LocalDate begin = titled.isAfter(period.from()) ? titled : period.from();
        LocalDate end = today.isAfter(period.until()) ? period.until() : today;
        long elapsed = Math.max(0, ChronoUnit.DAYS.between(begin, end) + 1);
        long left = ChronoUnit.DAYS.between(end, period.until());
        int pace = elapsed == 0 ? 0 : (int) (held * left / elapsed);
        int expected = held + Math.max(planned, pace);
        boolean warned = !today.isBefore(period.until().minusDays(rules.integer("station.activities.warning.days")))
                && !today.isAfter(period.until())
                && held < period.required();
        Text calculation = Text.format(
                "已完成%1$d＋max(已安排%2$d，按进度%1$d×%3$d天÷%4$d天＝%5$d)＝%6$d，应完成%7$d",
                "held %1$d + max(planned %2$d, pace %1$d × %3$d days / %4$d days = %5$d) = %6$d, required %7$d",
                held,
                planned,
                left,
                elapsed,
                pace,
                expected,
                period.required());
        return new YearActivityForecast(
                station.id(),
                station.name(),
                station.region(),
                year,
                period.from(),
                period.until(),
                period.required(),
                held,
                planned,
                pace,
                expected,
                warned,
                calculation);
    }

    private static void check(Caller caller, int year) {
        caller.require(RecordOperation.DUTY_READ);
        new Problems()
                .check(year >= 2020 && year <= 9999, "year", Text.of("须为2020年以后的年份", "must be 2020 or later"))
                .raise();
    }
}
