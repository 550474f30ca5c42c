package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.DEBT_READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Sight;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.duty.CollectionReminder;
import org.zhiyuan.duty.DebtService;
import org.zhiyuan.duty.FeedbackDebt;
import org.zhiyuan.duty.store.DebtStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.StationId;

/** Says what stations owe: demands to collect (需求搜集), R42, and effects to report (成效反馈), R39. */
public final class DebtManager implements DebtService {

    /** However few stations owe anything, a list ends after so many looks at the register. */
    private static final int MOST_LOOKS = 40;

    private final DebtStore store;
    private final Stations stations;
    private final UnitOfWork units;
    private final RuleParameters parameters;
    private final WorkCalendar calendar;
    private final Clock clock;

    public DebtManager(DebtStore store, Stations stations, UnitOfWork units, RuleParameters parameters, WorkCalendar calendar,
                       Clock clock) {
        this.store = store;
        this.stations = stations;
        this.units = units;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Page<CollectionReminder> reminders(Caller caller, Region region, PageRequest page) {
        caller.require(DEBT_READ);
        if (caller.role() == Role.STATION) {
            return units.read(() -> new Page<>(silent(stations.own(caller)), null));
        }
        Region asked = Journal.within(caller, region);
        return asked == null ? new Page<>(List.of(), null) : units.read(() -> search(asked, page));
    }

    private Page<CollectionReminder> search(Region region, PageRequest page) {
        List<CollectionReminder> found = new ArrayList<>();
        String cursor = page.cursor();
        int looks = 0;
        do {
            Page<RegisteredStation> some = stations.register(region, new PageRequest(page.limit() - found.size(), cursor));
            found.addAll(silent(some.items().stream().filter(RegisteredStation::valid).toList()));
            cursor = some.next();
        } while (cursor != null && found.size() < page.limit() && ++looks < MOST_LOOKS);
        return new Page<>(found, cursor);
    }

    /** Those whose last demand, or title while there is none, is older than the period. */
    private List<CollectionReminder> silent(List<RegisteredStation> some) {
        LocalDate today = Times.today(clock);
        LocalDate since = today.minusMonths(new RuleDay(today, parameters).integer("demand.collection.months"));
        Map<StationId, Instant> last = store.lastCollected(some.stream().map(RegisteredStation::id).toList());
        List<CollectionReminder> silent = new ArrayList<>();
        for (RegisteredStation station : some) {
            LocalDate day = last.containsKey(station.id()) ? Times.date(last.get(station.id())) : null;
            if ((day == null ? station.title().date() : day).isBefore(since)) {
                silent.add(new CollectionReminder(station.id(), station.name(), station.region(), since, day));
            }
        }
        return silent;
    }

    @Override
    public Page<FeedbackDebt> feedback(Caller caller, Region region, StationId station, PageRequest page) {
        caller.require(DEBT_READ);
        return units.read(() -> store.unreported(region, station, Sight.of(caller), clock.instant(), page)).map(this::debt);
    }

    @Override
    public long feedbackCount(Caller caller) {
        caller.require(DEBT_READ);
        return units.read(() -> store.countUnreported(Sight.of(caller), clock.instant()));
    }

    private FeedbackDebt debt(Activity activity) {
        LocalDate ended = Times.date(activity.plan().slot().end());
        LocalDate due = calendar.after(ended, new RuleDay(ended, parameters).integer("feedback.days"));
        StationId station = activity.host().kind() == HostKind.STATION ? new StationId(activity.host().id()) : null;
        return new FeedbackDebt(activity.id(), activity.plan().title(), station, activity.host().name(), activity.region(), ended, due,
                due.isBefore(Times.today(clock)));
    }
}
