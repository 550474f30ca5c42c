package org.zhiyuan.record.internal.ledger;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.activity;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;

/** What goes into the books and what may not, R7, R8, R43, F16, F17. */
public class RecordLedgerTest {

    private final Books books = new Books();
    private final ExpertId expert = books.expert(1);

    private ServiceRecord stored(ServedSession session) {
        return books.records.find(session.activity(), session.expert()).orElseThrow();
    }

    @Test
    public void r8_aSessionBecomesARecordWithTotalsAndAnAuditEntry() {
        ServedSession session = books.served(session(expert, "2026-11-20T09:00", 90));
        ServiceRecord record = stored(session);
        assertEquals(session, record.session());
        assertEquals(2026, record.year());
        assertEquals(books.clock.instant(), record.recordedAt());
        assertNull(record.stars());
        assertEquals(
                new RecordTotals(expert, 2026, 90, 1, 0, 0),
                books.records.totals(expert, 2026).orElseThrow());
        assertEquals(RecordOperation.RECORD_ENTER, books.work.lastChange().operation());
        assertEquals("90", books.work.lastChange().details().get("minutes"));
    }

    @Test
    public void f16_theSameSessionTwiceIsOneRecord() {
        ServedSession session = books.served(session(expert, "2026-11-20T09:00", 90));
        refused(ErrorCode.CONFLICT, () -> books.served(session));
        assertEquals(90, books.records.totals(expert, 2026).orElseThrow().minutes());
        assertEquals(1, books.work.changes().size());
    }

    @Test
    public void f17_anOverlapOfOneMinuteIsRefusedAndLeavesNothing() {
        books.served(session(expert, "2026-11-20T09:00", 60));
        refused(ErrorCode.CONFLICT, () -> books.served(session(expert, "2026-11-20T09:59", 60)));
        refused(ErrorCode.CONFLICT, () -> books.served(session(expert, "2026-11-20T08:01", 60)));
        assertEquals(
                new RecordTotals(expert, 2026, 60, 1, 0, 0),
                books.records.totals(expert, 2026).orElseThrow());
    }

    @Test
    public void f17_oneAfterTheOtherIsNoOverlap() {
        books.served(session(expert, "2026-11-20T09:00", 60));
        books.served(session(expert, "2026-11-20T10:00", 60));
        books.served(session(expert, "2026-11-20T08:00", 60));
        assertEquals(180, books.records.totals(expert, 2026).orElseThrow().minutes());
    }

    @Test
    public void r7_whatIsTakenIsToldByStart() {
        TimeSlot ten = books.served(session(expert, "2026-11-20T10:00", 60)).time();
        TimeSlot nine = books.served(session(expert, "2026-11-20T09:00", 60)).time();
        books.served(session(expert, "2026-11-20T08:00", 60));
        books.served(session(books.expert(2), "2026-11-20T09:00", 60));
        assertEquals(List.of(nine, ten), books.records.overlaps(expert, new TimeSlot(nine.start(), ten.end())));
    }

    @Test
    public void f17_anotherExpertMayServeAtTheSameTime() {
        books.served(session(expert, "2026-11-20T09:00", 60));
        books.served(session(books.expert(2), "2026-11-20T09:00", 60));
    }

    @Test
    public void f17_noDayEverHoldsMoreThan24Hours() {
        Random random = new Random(42);
        Instant midnight = Instant.parse("2026-11-20T00:00:00+08:00");
        for (int i = 0; i < 500; i++) {
            Instant start = midnight.plusSeconds(60L * random.nextInt(24 * 60 - 30));
            int minutes = 1 + random.nextInt(240);
            try {
                books.served(session(expert, new TimeSlot(start, start.plusSeconds(60L * minutes)), minutes));
            } catch (PlatformException e) {
                assertEquals(ErrorCode.CONFLICT, e.code());
            }
        }
        Instant next = midnight.plus(Duration.ofDays(1));
        List<TimeSlot> served = books.records.between(expert, midnight, next).stream()
                .map(record -> record.session().time())
                .toList();
        long within = served.stream()
                .mapToLong(time -> Duration.between(time.start(), time.end().isAfter(next) ? next : time.end())
                        .toMinutes())
                .sum();
        assertTrue(within + " of 1440", within > 12 * 60 && within <= 24 * 60);
        long all = served.stream().mapToLong(time -> time.length().toMinutes()).sum();
        assertEquals(all, books.records.totals(expert, 2026).orElseThrow().minutes());
    }

    @Test
    public void r7_minutesNeverExceedTheTime() {
        TimeSlot hour = session(expert, "2026-11-20T09:00", 60).time();
        refused(ErrorCode.INVALID, () -> books.served(session(expert, hour, 61)));
        refused(ErrorCode.INVALID, () -> books.served(session(expert, hour, -1)));
        books.served(session(expert, hour, 0));
    }

    @Test
    public void r7_whatIsNotOverIsNotRecorded() {
        refused(ErrorCode.INVALID, () -> books.served(session(expert, "2026-11-22T09:01", 60)));
        books.served(session(expert, "2026-11-22T09:00", 60));
    }

    @Test
    public void f21_theYearIsThatOfTheStartInShanghai() {
        books.clock.set("2027-01-05");
        ServedSession late = books.served(session(expert, "2026-12-31T23:30", 60));
        ServedSession early = books.served(session(expert, "2027-01-01T00:30", 60));
        assertEquals(2026, stored(late).year());
        assertEquals(2027, stored(early).year());
        assertEquals(2026, Times.date(late.time().start()).getYear());
        assertEquals(60, books.records.totals(expert, 2026).orElseThrow().minutes());
        assertEquals(
                new RecordTotals(expert, 2027, 60, 1, 0, 0),
                books.records.totals(expert, 2027).orElseThrow());
    }

    @Test
    public void r82_everyRatingCountsAndTheRecordShowsTheirMean() {
        ServedSession session = books.served(session(expert, "2026-11-20T09:00", 60));
        books.rated(session, 5, 4, 2);
        assertEquals(
                new RecordTotals(expert, 2026, 60, 1, 11, 3),
                books.records.totals(expert, 2026).orElseThrow());
        assertEquals(Integer.valueOf(4), stored(session).stars());
    }

    @Test
    public void r82_aRatingTouchesNoOtherExpert() {
        ServedSession session = books.served(session(expert, "2026-11-20T09:00", 60));
        ServedSession other = books.served(session(books.expert(2), "2026-11-20T09:00", 60));
        books.rated(session, 5);
        assertNull(stored(other).stars());
        assertEquals(0, books.records.totals(other.expert(), 2026).orElseThrow().ratings());
    }

    @Test
    public void r43_onlyAStationsActivitiesCountAndEachOnce() {
        ServedSession session = session(expert, "2026-11-20T09:00", 60);
        StationId station = new StationId(Books.STATION.id());
        books.ledger.closed(activity(session, Books.CENTRE));
        assertTrue(books.duties
                .held(station, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), true)
                .isEmpty());
        books.ledger.closed(activity(session, Books.STATION));
        books.ledger.closed(activity(session, Books.STATION));
        assertEquals(
                List.of(session.activity()),
                books.duties.held(station, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), true));
    }

    @Test
    public void onlyWhoCanConfirmCanEnter() {
        refused(
                ErrorCode.DENIED,
                () -> books.ledger.served(Callers.integrator(), session(expert, "2026-11-20T09:00", 60)));
        refused(
                ErrorCode.DENIED,
                () -> books.ledger.served(Callers.anonymous(), session(expert, "2026-11-20T09:00", 60)));
    }
}
