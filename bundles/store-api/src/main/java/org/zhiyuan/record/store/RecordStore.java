package org.zhiyuan.record.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.store.RecordedTimes;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;

/** Keeps service records and each expert's running totals of a year; every call joins the open unit of work. */
public interface RecordStore extends RecordedTimes {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the activity has a record of the expert */
    ServiceRecord insert(ServiceRecord record);

    Optional<ServiceRecord> find(RecordId id);

    Optional<ServiceRecord> find(ActivityId activity, ExpertId expert);

    /** The records of an activity. */
    List<ServiceRecord> of(ActivityId activity);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    ServiceRecord replace(ServiceRecord next);

    /** By start, latest first. An owner in the sight means the expert's account. */
    default Page<ServiceRecord> list(RecordQuery query, VisibilityScope sight, PageRequest page) {
        return list(query, Set.of(), sight, page);
    }

    /** @param merged who is merged into the query's expert, or where it names none into the sight's owner; theirs count as that one's */
    Page<ServiceRecord> list(RecordQuery query, Set<ExpertId> merged, VisibilityScope sight, PageRequest page);

    /** An expert's records that start in {@code from} (included) to {@code until} (excluded), by start. */
    List<ServiceRecord> between(ExpertId expert, Instant from, Instant until);

    @Override
    List<TimeSlot> overlaps(ExpertId expert, TimeSlot time);

    /**
     * Adds to the totals, making them if need be; the row stays locked until the unit of work ends, so one expert's entries come one by
     * one.
     */
    void add(RecordTotals more);

    Optional<RecordTotals> totals(ExpertId expert, int year);

    /** All totals of a year, by expert. */
    List<RecordTotals> totals(int year);
}
