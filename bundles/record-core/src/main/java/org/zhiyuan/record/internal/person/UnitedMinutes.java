package org.zhiyuan.record.internal.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.store.RecordStore;

/**
 * The minutes of one person who was entered more than once (合并后的时长), R7, R80, R82: sessions of one entry never overlap, those of two
 * may, and an hour that both have is the person's once. So no day of a person holds more than 24 hours either.
 */
public final class UnitedMinutes {

    private final RecordStore records;

    public UnitedMinutes(RecordStore records) {
        this.records = records;
    }

    /** A record with the minutes that no record before it has already. */
    public record Credited(ServiceRecord record, long minutes) {}

    /** Of the records that start in {@code from} (included) to {@code until} (excluded). */
    public long between(Collection<ExpertId> entries, Instant from, Instant until) {
        return each(entries, from, until).stream().mapToLong(Credited::minutes).sum();
    }

    /** Every one of these records, earliest first; sessions that run into each other credit no more than the time they take together. */
    public List<Credited> each(Collection<ExpertId> entries, Instant from, Instant until) {
        List<ServiceRecord> all = entries.stream()
                .flatMap(entry -> records.between(entry, from, until).stream())
                .sorted(Comparator.comparing(record -> record.session().time().start()))
                .toList();
        List<Credited> credited = new ArrayList<>();
        long sum = 0;
        TimeSlot span = null;
        for (ServiceRecord record : all) {
            TimeSlot time = record.session().time();
            if (span == null || !time.start().isBefore(span.end())) {
                sum = 0;
                span = time;
            }
            span = new TimeSlot(span.start(), time.end().isAfter(span.end()) ? time.end() : span.end());
            long left = Duration.between(span.start(), span.end()).toMinutes() - sum;
            long minutes = Math.min(record.session().minutes(), left);
            sum += minutes;
            credited.add(new Credited(record, minutes));
        }
        return List.copyOf(credited);
    }

    /** The sum of the entries' totals of a year, less the minutes that it counts twice. */
    public RecordTotals once(Collection<ExpertId> entries, RecordTotals sum) {
        if (entries.size() < 2) {
            return sum;
        }
        long minutes = between(
                entries,
                LocalDate.of(sum.year(), 1, 1).atStartOfDay(Times.ZONE).toInstant(),
                LocalDate.of(sum.year() + 1, 1, 1).atStartOfDay(Times.ZONE).toInstant());
        return new RecordTotals(
                sum.expert(), sum.year(), Math.min(minutes, sum.minutes()), sum.sessions(), sum.stars(), sum.ratings());
    }
}
