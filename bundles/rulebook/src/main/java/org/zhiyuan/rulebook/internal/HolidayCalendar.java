package org.zhiyuan.rulebook.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.deadline.DeadlineOperation;
import org.zhiyuan.deadline.HolidayAdmin;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.rule.store.HolidayStore;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.WorkingDays;

/** The calendar of working days (工作日历), R93: the bundled notices, and on top of them those that were taken in. */
public final class HolidayCalendar implements WorkCalendar, HolidayAdmin {

    private static final int MAX_DAYS = 60;
    /** How long another node may go on with what it has read. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Noun<Integer, HolidayNotice> NOUN = Noun.of(
                    Text.of("放假通知", "holiday notice"),
                    HolidayNotice.KIND,
                    HolidayNotice::year,
                    String::valueOf,
                    HolidayNotice::version,
                    (HolidayNotice notice) -> Region.HOME)
            .telling(notice -> List.of(Details.of("notice", notice.notice())));

    private final HolidayStore store;
    private final RuleParameters parameters;
    private final UnitOfWork work;
    private final GuardedStore<Integer, HolidayNotice> notices;
    private final Clock clock;
    private volatile Reading reading;

    public HolidayCalendar(HolidayStore store, RuleParameters parameters, UnitOfWork work, Clock clock) {
        this.store = store;
        this.parameters = parameters;
        this.work = work;
        this.notices = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, work, clock);
        this.clock = clock;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return reading().days.isWorkingDay(day);
    }

    @Override
    public List<HolidayNotice> list() {
        return List.copyOf(reading().notices.values());
    }

    @Override
    public Optional<HolidayNotice> find(int year) {
        return Optional.ofNullable(reading().notices.get(year));
    }

    @Override
    public HolidayNotice load(Caller caller, ExpectedVersion seen, HolidayNotice notice) {
        caller.require(DeadlineOperation.HOLIDAYS_LOAD);
        check(notice);
        HolidayNotice loaded = work.write(() -> {
            Optional<HolidayNotice> present = store.find(notice.year());
            seen.check(present.map(HolidayNotice::version).orElse(0L));
            GuardedStore<Integer, HolidayNotice> taken = notices.in(parameters.province());
            return present.isEmpty()
                    ? taken.add(caller, DeadlineOperation.HOLIDAYS_LOAD, notice)
                    : taken.keep(
                            caller,
                            DeadlineOperation.HOLIDAYS_LOAD,
                            new HolidayNotice(
                                    notice.year(),
                                    present.get().version(),
                                    notice.notice(),
                                    notice.off(),
                                    notice.working()));
        });
        reading = null;
        return loaded;
    }

    private static void check(HolidayNotice notice) {
        LocalDate first = LocalDate.of(notice.year() - 1, 12, 1);
        LocalDate last = LocalDate.of(notice.year() + 1, 1, 31);
        Text outside = Text.of("须在该年度或前后各一个月内", "must lie in the year, or within a month of it");
        Problems problems = new Problems()
                .text("notice", notice.notice(), 100)
                .require("off", notice.off())
                .check(
                        notice.year() >= 2007 && notice.year() <= 2100,
                        "year",
                        Text.of("须在2007至2100之间", "must be between 2007 and 2100"));
        for (int i = 0; i < notice.off().size(); i++) {
            HolidayNotice.Span span = notice.off().get(i);
            String field = "off[" + i + "]";
            problems.require(field + ".from", span.from()).require(field + ".until", span.until());
            if (span.from() != null && span.until() != null) {
                problems.check(
                                !span.until().isBefore(span.from())
                                        && span.from().plusDays(MAX_DAYS).isAfter(span.until()),
                                field + ".until",
                                Text.format(
                                        "须不早于开始日期，且最多%d天",
                                        "must not precede the first day, and be at most %d days on", MAX_DAYS))
                        .check(!span.from().isBefore(first) && !span.until().isAfter(last), field, outside);
            }
        }
        for (int i = 0; i < notice.working().size(); i++) {
            LocalDate day = notice.working().get(i);
            problems.check(day != null && !day.isBefore(first) && !day.isAfter(last), "working[" + i + "]", outside)
                    .check(
                            day == null || notice.off().stream().noneMatch(span -> covers(span, day)),
                            "working[" + i + "]",
                            Text.of("同日不能既放假又上班", "can't be off as well"));
        }
        problems.raise();
    }

    private static boolean covers(HolidayNotice.Span span, LocalDate day) {
        return span.from() != null && span.until() != null && !day.isBefore(span.from()) && !day.isAfter(span.until());
    }

    /** A notice that was taken in stands in place of the bundled one of its year. */
    private Reading reading() {
        Reading present = reading;
        Instant now = clock.instant();
        if (present == null || present.at.plus(FRESH).isBefore(now) || present.at.isAfter(now)) {
            Map<Integer, HolidayNotice> notices = new TreeMap<>();
            WorkingDays.bundled().forEach(notice -> notices.put(notice.year(), notice));
            work.read(store::list).forEach(notice -> notices.put(notice.year(), notice));
            present = new Reading(now, notices, WorkingDays.of(notices.values()));
            reading = present;
        }
        return present;
    }

    private record Reading(Instant at, Map<Integer, HolidayNotice> notices, WorkingDays days) {}
}
