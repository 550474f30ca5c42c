package org.zhiyuan.record.internal.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.spi.ActivityEvent;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.store.RecordStore;
import org.zhiyuan.record.store.YearActivityStore;
import org.zhiyuan.station.StationId;

/** Keeps the books of what took place (志愿服务记录), R7, R8: records, running totals, stations' duties. */
public final class RecordLedger implements UnitListener {

    static final Noun<RecordId, ServiceRecord> NOUN = Noun.of(
            Text.of("服务记录", "service record"),
            ServiceRecord.KIND,
            ServiceRecord::id,
            RecordId::value,
            ServiceRecord::version,
            (ServiceRecord record) -> record.session().region());

    private final RecordStore records;
    private final GuardedStore<RecordId, ServiceRecord> guarded;
    private final YearActivityStore duties;
    private final UnitOfWork work;
    private final Clock clock;

    public RecordLedger(RecordStore records, YearActivityStore duties, UnitOfWork work, Clock clock) {
        this.records = records;
        this.guarded = new GuardedStore<>(NOUN, records::find, records::insert, records::replace, work, clock);
        this.duties = duties;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public boolean told(Caller caller, UnitEvent event) {
        if (event instanceof ActivityEvent.Served served) {
            served(caller, served.session());
        } else if (event instanceof ActivityEvent.Rated rated) {
            rated(rated.activity(), rated.stars());
        } else if (event instanceof ActivityEvent.Closed closed) {
            closed(closed.activity());
        } else {
            return false;
        }
        return true;
    }

    /** One person can't be in two places: since no records of an expert overlap, no day of theirs holds more than 24 hours. */
    public void served(Caller caller, ServedSession session) {
        caller.require(RecordOperation.RECORD_ENTER);
        check(session);
        work.write(() -> {
            int year = yearOf(session.time());
            records.add(new RecordTotals(session.expert(), year, session.minutes(), 1, 0, 0));
            int endYear = Times.date(session.time().end()).getYear();
            if (endYear != year) {
                // locks the second year too, so that nothing that starts in it is entered meanwhile
                records.add(new RecordTotals(session.expert(), endYear, 0, 0, 0, 0));
            }
            if (!records.overlaps(session.expert(), session.time()).isEmpty()) {
                throw PlatformException.conflict(
                        Text.of("该专家在这段时间已有服务记录", "the expert has a service record in this time already"));
            }
            RecordId id = new RecordId(Ids.next(clock));
            return guarded.add(
                    caller,
                    RecordOperation.RECORD_ENTER,
                    new ServiceRecord(id, 0, session, year, clock.instant(), null),
                    new Details(Map.of(
                            "activity",
                            session.activity().value(),
                            "expert",
                            session.expert().value(),
                            "minutes",
                            Integer.toString(session.minutes()))));
        });
    }

    private void check(ServedSession session) {
        long length = session.time().length().toMinutes();
        new Problems()
                .check(
                        session.minutes() >= 0 && session.minutes() <= length,
                        "minutes",
                        Text.format("须在0至%d之间", "must be between 0 and %d", length))
                .check(
                        !session.time().end().isAfter(clock.instant()),
                        "time",
                        Text.of("服务尚未结束，不能记录", "must be over before it is recorded"))
                .raise();
    }

    /** Every expert of the activity gets the stars; the record shows the mean of its ratings, rounded. */
    public void rated(Activity activity, int stars) {
        work.write(() -> {
            int mean = mean(activity, stars);
            for (ServiceRecord record : records.of(activity.id())) {
                records.add(new RecordTotals(record.session().expert(), record.year(), 0, 0, stars, 1));
                if (record.stars() == null || record.stars() != mean) {
                    records.replace(record.rated(mean));
                }
            }
            return null;
        });
    }

    private static int mean(Activity activity, int stars) {
        if (activity.ratings().isEmpty()) {
            return stars;
        }
        int sum = activity.ratings().stream().mapToInt(Rating::stars).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(activity.ratings().size()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Counts for the day on which the activity began (R103). */
    public void closed(Activity activity) {
        if (activity.host().kind() == HostKind.STATION) {
            work.write(() -> {
                duties.enter(
                        new StationId(activity.host().id()),
                        activity.id(),
                        Times.date(activity.plan().slot().start()),
                        activity.plan().type());
                return null;
            });
        }
    }

    private static int yearOf(TimeSlot time) {
        return Times.date(time.start()).getYear();
    }
}
