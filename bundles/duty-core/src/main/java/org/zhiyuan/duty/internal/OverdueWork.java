package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.DEBT_READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.duty.CollectionReminder;
import org.zhiyuan.duty.OverdueFeedback;
import org.zhiyuan.duty.OverdueService;
import org.zhiyuan.duty.store.OverdueStore;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.StationId;

/** Says what stations owe: demands to collect (需求搜集), R42, and effects to report (成效反馈), R39. */
public final class OverdueWork implements OverdueService {

    /** However few stations owe anything, a list ends after so many looks at the register. */
    private static final int MOST_LOOKS = 40;

    private final OverdueStore store;
    private final StationsInSight stations;
    private final MergeStore merges;
    private final UnitOfWork units;
    private final RuleParameters parameters;
    private final WorkCalendar calendar;
    private final Clock clock;

    public OverdueWork(
            OverdueStore store,
            StationsInSight stations,
            MergeStore merges,
            UnitOfWork units,
            RuleParameters parameters,
            WorkCalendar calendar,
            Clock clock) {
        this.store = store;
        this.stations = stations;
        this.merges = merges;
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
        Region asked = StationsInSight.within(caller, region);
        return asked == null ? new Page<>(List.of(), null) : units.read(() -> search(asked, page));
    }

    private Page<CollectionReminder> search(Region region, PageRequest page) {
        List<CollectionReminder> found = new ArrayList<>();
        String cursor = page.cursor();
        int looks = 0;
        do {
            Page<RegisteredStation> some =
                    stations.register(region, new PageRequest(page.limit() - found.size(), cursor));
            found.addAll(silent(
                    some.items().stream().filter(RegisteredStation::valid).toList()));
            cursor = some.next();
        } while (cursor != null && found.size() < page.limit() && ++looks < MOST_LOOKS);
        return new Page<>(found, cursor);
    }

    /** Those whose last demand, or title while there is none, is older than the period; what is merged collects as its survivor. */
    private List<CollectionReminder> silent(List<RegisteredStation> some) {
        LocalDate today = Times.today(clock);
        LocalDate since = today.minusMonths(new RuleDay(today, parameters).integer("demand.collection.months"));
        List<RegisteredStation> acting =
                some.stream().filter(station -> station.mergedInto() == null).toList();
        Map<StationId, Instant> last = lastCollected(acting);
        List<CollectionReminder> silent = new ArrayList<>();
        for (RegisteredStation station : acting) {
            LocalDate day = last.containsKey(station.id()) ? Times.date(last.get(station.id())) : null;
            if ((day == null ? station.title().date() : day).isBefore(since)) {
                silent.add(new CollectionReminder(station.id(), station.name(), station.region(), since, day));
            }
        }
        return silent;
    }

    private Map<StationId, Instant> lastCollected(List<RegisteredStation> acting) {
        Map<String, String> survivors = merges.survivors(MergeKind.STATION);
        Set<String> asked = acting.stream().map(station -> station.id().value()).collect(Collectors.toSet());
        List<StationId> all = Stream.concat(
                        asked.stream(),
                        survivors.keySet().stream().filter(merged -> asked.contains(survivors.get(merged))))
                .map(StationId::new)
                .toList();
        Map<StationId, Instant> last = new HashMap<>();
        store.lastCollected(all)
                .forEach((id, at) -> last.merge(
                        new StationId(survivors.getOrDefault(id.value(), id.value())),
                        at,
                        (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    @Override
    public Page<OverdueFeedback> feedback(Caller caller, Region region, StationId station, PageRequest page) {
        caller.require(DEBT_READ);
        return units.read(() -> store.unreported(region, station, VisibilityScope.of(caller), clock.instant(), page))
                .map(this::overdue);
    }

    @Override
    public long feedbackCount(Caller caller) {
        caller.require(DEBT_READ);
        return units.read(() -> store.countUnreported(VisibilityScope.of(caller), clock.instant()));
    }

    private OverdueFeedback overdue(Activity activity) {
        LocalDate ended = Times.date(activity.plan().slot().end());
        LocalDate due = calendar.after(ended, new RuleDay(ended, parameters).integer("feedback.days"));
        StationId station = activity.host().kind() == HostKind.STATION
                ? new StationId(activity.host().id())
                : null;
        return new OverdueFeedback(
                activity.id(),
                activity.plan().title(),
                station,
                activity.host().name(),
                activity.region(),
                ended,
                due,
                due.isBefore(Times.today(clock)));
    }
}
