package org.zhiyuan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.ActivityVisibility;
import org.zhiyuan.activity.store.HeldTime;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** Activities and held quarter hours in memory. */
public final class MemoryActivityStore extends MemoryStore<ActivityId, Activity> implements ActivityStore {

    private static final long QUARTER = 900;

    private record Quarter(ExpertId expert, long number) {}

    private final Map<Quarter, ActivityId> held = new HashMap<>();

    public MemoryActivityStore() {
        super(
                Activity::id,
                Activity::version,
                (activity, version) -> new Activity(
                        activity.id(),
                        version,
                        activity.owner(),
                        activity.stage(),
                        activity.plan(),
                        activity.typeName(),
                        activity.oneToOne(),
                        activity.host(),
                        activity.region(),
                        activity.experts(),
                        activity.enterprises(),
                        activity.confirmations(),
                        activity.ratings(),
                        activity.feedback(),
                        activity.history()));
    }

    @Override
    public Activity insert(Activity activity) {
        return add(activity);
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return row(id);
    }

    @Override
    public Activity replace(Activity next) {
        return swap(next);
    }

    @Override
    public Page<Activity> list(ActivityQuery query, ActivityVisibility sight, PageRequest page) {
        return page(
                all().filter(activity -> seen(sight, activity) && fits(query, activity)),
                activity ->
                        String.format("%019d", activity.plan().slot().start().toEpochMilli()) + activity.id(),
                true,
                page);
    }

    @Override
    public void hold(ExpertId expert, TimeSlot slot, ActivityId activity) {
        List<Quarter> quarters = quarters(expert, slot);
        refuse(quarters.stream().anyMatch(held::containsKey));
        quarters.forEach(quarter -> held.put(quarter, activity));
    }

    @Override
    public void release(ExpertId expert, ActivityId activity) {
        held.entrySet()
                .removeIf(entry -> entry.getKey().expert().equals(expert)
                        && entry.getValue().equals(activity));
    }

    private static List<Quarter> quarters(ExpertId expert, TimeSlot slot) {
        List<Quarter> quarters = new ArrayList<>();
        long last = (slot.end().getEpochSecond() - 1) / QUARTER;
        for (long number = slot.start().getEpochSecond() / QUARTER; number <= last; number++) {
            quarters.add(new Quarter(expert, number));
        }
        return quarters;
    }

    @Override
    public List<ActivityId> holding(ExpertId expert, TimeSlot time) {
        return quarters(expert, time).stream()
                .filter(held::containsKey)
                .map(held::get)
                .distinct()
                .toList();
    }

    @Override
    public HeldTime held(ExpertId expert, Instant from, Instant until) {
        List<ActivityId> quarters = held.entrySet().stream()
                .filter(entry -> entry.getKey().expert().equals(expert)
                        && entry.getKey().number() >= Math.floorDiv(from.getEpochSecond(), QUARTER)
                        && entry.getKey().number() < Math.floorDiv(until.getEpochSecond(), QUARTER))
                .map(Map.Entry::getValue)
                .toList();
        return new HeldTime(
                quarters.size() * 15, (int) quarters.stream().distinct().count());
    }

    @Override
    public Runnable snapshot() {
        Runnable rows = super.snapshot();
        Map<Quarter, ActivityId> copy = new HashMap<>(held);
        return () -> {
            rows.run();
            held.clear();
            held.putAll(copy);
        };
    }

    private static boolean seen(ActivityVisibility sight, Activity activity) {
        return sight.region() != null && sight.region().contains(activity.region())
                || sight.owner() != null && sight.owner().equals(activity.owner())
                || sight.expert() != null && activity.seat(sight.expert()).isPresent()
                || sight.enterprise() != null
                        && activity.enterprises().stream()
                                .anyMatch(seat -> seat.enterprise().equals(sight.enterprise()));
    }

    private static boolean fits(ActivityQuery query, Activity activity) {
        Instant start = activity.plan().slot().start();
        return (query.region() == null || query.region().contains(activity.region()))
                && (query.type() == null || query.type().equals(activity.plan().type()))
                && (query.stage() == null || query.stage() == activity.stage())
                && (query.station() == null
                        || query.station().equals(activity.plan().station()))
                && (query.expert() == null || activity.seat(query.expert()).isPresent())
                && (query.from() == null || !start.isBefore(query.from()))
                && (query.until() == null || start.isBefore(query.until()));
    }
}
