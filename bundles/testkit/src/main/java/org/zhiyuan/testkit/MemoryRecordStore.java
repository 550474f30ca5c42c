package org.zhiyuan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.store.RecordStore;

/** Service records and running totals in memory; the experts' store says which account an expert has. */
public final class MemoryRecordStore extends MemoryStore<RecordId, ServiceRecord> implements RecordStore {

    private record TotalKey(ExpertId expert, int year) {}

    private final Map<TotalKey, RecordTotals> totals = new HashMap<>();
    private final ExpertStore experts;

    public MemoryRecordStore(ExpertStore experts) {
        super(
                ServiceRecord::id,
                ServiceRecord::version,
                (record, version) -> new ServiceRecord(
                        record.id(), version, record.session(), record.year(), record.recordedAt(), record.stars()));
        this.experts = experts;
    }

    @Override
    public ServiceRecord insert(ServiceRecord record) {
        refuse(find(record.session().activity(), record.session().expert()).isPresent());
        return add(record);
    }

    @Override
    public Optional<ServiceRecord> find(RecordId id) {
        return row(id);
    }

    @Override
    public Optional<ServiceRecord> find(ActivityId activity, ExpertId expert) {
        return of(activity).stream()
                .filter(record -> record.session().expert().equals(expert))
                .findFirst();
    }

    @Override
    public List<ServiceRecord> of(ActivityId activity) {
        return all().filter(record -> record.session().activity().equals(activity))
                .toList();
    }

    @Override
    public ServiceRecord replace(ServiceRecord next) {
        return swap(next);
    }

    @Override
    public Page<ServiceRecord> list(RecordQuery query, Set<ExpertId> merged, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(record -> seen(sight, merged, record.session()) && fits(query, merged, record.session())),
                record -> String.format("%019d", record.session().time().start().toEpochMilli()) + record.id(),
                true,
                page);
    }

    @Override
    public List<ServiceRecord> between(ExpertId expert, Instant from, Instant until) {
        return all().filter(record -> record.session().expert().equals(expert)
                        && !record.session().time().start().isBefore(from)
                        && record.session().time().start().isBefore(until))
                .sorted(Comparator.comparing(record -> record.session().time().start()))
                .toList();
    }

    @Override
    public List<TimeSlot> overlaps(ExpertId expert, TimeSlot time) {
        return all().map(ServiceRecord::session)
                .filter(session ->
                        session.expert().equals(expert) && session.time().overlaps(time))
                .map(ServedSession::time)
                .sorted(Comparator.comparing(TimeSlot::start))
                .toList();
    }

    @Override
    public void add(RecordTotals more) {
        totals.merge(
                new TotalKey(more.expert(), more.year()),
                more,
                (old, added) -> new RecordTotals(
                        old.expert(),
                        old.year(),
                        old.minutes() + added.minutes(),
                        old.sessions() + added.sessions(),
                        old.stars() + added.stars(),
                        old.ratings() + added.ratings()));
    }

    @Override
    public Optional<RecordTotals> totals(ExpertId expert, int year) {
        return Optional.ofNullable(totals.get(new TotalKey(expert, year)));
    }

    @Override
    public List<RecordTotals> totals(int year) {
        return totals.values().stream()
                .filter(total -> total.year() == year)
                .sorted(Comparator.comparing(total -> total.expert().value()))
                .toList();
    }

    @Override
    public Runnable snapshot() {
        Runnable rows = super.snapshot();
        Map<TotalKey, RecordTotals> copy = new HashMap<>(totals);
        return () -> {
            rows.run();
            totals.clear();
            totals.putAll(copy);
        };
    }

    private boolean seen(VisibilityScope sight, Set<ExpertId> merged, ServedSession session) {
        return sight.covers(
                session.region(),
                sight.owner() == null || merged.contains(session.expert())
                        ? sight.owner()
                        : experts.find(session.expert()).map(Expert::owner).orElse(null));
    }

    private static boolean fits(RecordQuery query, Set<ExpertId> merged, ServedSession session) {
        LocalDate day = Times.date(session.time().start());
        return (query.expert() == null || query.expert().equals(session.expert()) || merged.contains(session.expert()))
                && (query.region() == null || query.region().contains(session.region()))
                && (query.from() == null || !day.isBefore(query.from()))
                && (query.until() == null || !day.isAfter(query.until()));
    }
}
