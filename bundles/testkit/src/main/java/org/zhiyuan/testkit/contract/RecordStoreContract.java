package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** What a store of service records and running totals must do. */
public abstract class RecordStoreContract extends StoreContract {

    private static final ExpertId EXPERT = new ExpertId(Births.id(101));
    private static final ExpertId OTHER = new ExpertId(Births.id(102));
    /** New year's eve in Shanghai, half an hour before midnight. */
    private static final Instant EVE = Instant.parse("2026-12-31T15:30:00Z");

    @Test
    public void whatIsInsertedIsFoundAgainWhole() {
        ServiceRecord stored = stores.records().insert(record(1, EXPERT, EVE));
        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), stores.records().find(stored.id()));
        assertEquals(Optional.of(stored), stores.records().find(stored.session().activity(), EXPERT));
        assertEquals(Optional.empty(), stores.records().find(stored.session().activity(), OTHER));
        assertEquals(List.of(stored), stores.records().of(stored.session().activity()));
        ServiceRecord rated = stores.records().replace(stored.rated(5));
        assertEquals(Optional.of(rated), stores.records().find(stored.id()));
        assertRefused(ErrorCode.STALE, () -> stores.records().replace(stored.rated(1)));
    }

    @Test
    public void f16_anActivityHasOneRecordOfAnExpert() {
        ServiceRecord first = stores.records().insert(record(1, EXPERT, EVE));
        ServiceRecord again = new ServiceRecord(new RecordId(Births.id(2)), 0, first.session(), 2026, EVE, null);
        assertRefused(ErrorCode.CONFLICT, () -> stores.records().insert(again));
    }

    @Test
    public void listsByStartTheLatestFirst() {
        ServiceRecord late = stores.records().insert(record(1, EXPERT, EVE.plus(Duration.ofDays(1))));
        ServiceRecord early = stores.records().insert(record(2, EXPERT, EVE.minus(Duration.ofDays(1))));
        ServiceRecord middle = stores.records().insert(record(3, OTHER, EVE));
        assertEquals(
                List.of(late, middle, early),
                pages(1, page -> stores.records().list(RecordQuery.ALL, VisibilityScope.ALL, page)));
        assertEquals(List.of(late, early), list(new RecordQuery(EXPERT, null, null, null), VisibilityScope.ALL));
        assertRefusesRubbish(page -> stores.records().list(RecordQuery.ALL, VisibilityScope.ALL, page));
    }

    @Test
    public void whatWasMergedIntoAnExpertCountsAsItsOwn() {
        Expert owner = stores.experts()
                .insert(Experts.serving(EXPERT.value(), Callers.expert().account(), Experts.application()));
        ServiceRecord own = stores.records().insert(record(1, EXPERT, EVE));
        ServiceRecord merged = stores.records().insert(record(2, OTHER, EVE.minus(Duration.ofDays(1))));
        stores.records().insert(record(3, new ExpertId(Births.id(103)), EVE));
        RecordQuery query = new RecordQuery(EXPERT, null, null, null);
        Set<ExpertId> also = Set.of(OTHER);
        assertEquals(
                List.of(own, merged), pages(1, page -> stores.records().list(query, also, VisibilityScope.ALL, page)));
        assertEquals(
                List.of(own, merged),
                pages(5, page -> stores.records().list(query, also, new VisibilityScope(null, owner.owner()), page)));
        assertEquals(
                List.of(own, merged),
                pages(
                        5,
                        page -> stores.records()
                                .list(RecordQuery.ALL, also, new VisibilityScope(null, owner.owner()), page)));
        assertEquals(List.of(own), list(query, new VisibilityScope(null, owner.owner())));
    }

    @Test
    public void f21_daysAreThoseOfShanghai() {
        ServiceRecord eve = stores.records().insert(record(1, EXPERT, EVE));
        ServiceRecord newYear = stores.records().insert(record(2, EXPERT, EVE.plus(Duration.ofHours(2))));
        assertEquals(
                List.of(eve), list(new RecordQuery(null, null, null, LocalDate.of(2026, 12, 31)), VisibilityScope.ALL));
        assertEquals(
                List.of(newYear),
                list(new RecordQuery(null, null, LocalDate.of(2027, 1, 1), null), VisibilityScope.ALL));
    }

    @Test
    public void aSightShowsItsRegionOrTheExpertsOwn() {
        Expert expert = stores.experts().insert(Experts.serving());
        ServiceRecord own = stores.records().insert(record(1, expert.id(), EVE));
        ServiceRecord foreign = stores.records().insert(record(2, OTHER, EVE.plusSeconds(1)));
        assertEquals(List.of(own), list(RecordQuery.ALL, new VisibilityScope(null, expert.owner())));
        assertEquals(List.of(foreign, own), list(RecordQuery.ALL, new VisibilityScope(Region.of("130100"), null)));
        assertEquals(List.of(), list(RecordQuery.ALL, new VisibilityScope(Region.of("130200"), null)));
        assertEquals(
                List.of(foreign, own),
                list(new RecordQuery(null, Region.of("130102"), null, null), VisibilityScope.ALL));
    }

    @Test
    public void f17_overlapsAreThoseOfTheSameExpert() {
        stores.records().insert(record(1, EXPERT, EVE));
        TimeSlot hour = new TimeSlot(EVE, EVE.plusSeconds(3600));
        assertEquals(List.of(hour), overlaps(EXPERT, EVE.plusSeconds(3599), EVE.plusSeconds(7200)));
        assertEquals(List.of(), overlaps(EXPERT, EVE.plusSeconds(3600), EVE.plusSeconds(7200)));
        assertEquals(List.of(), overlaps(EXPERT, EVE.minusSeconds(3600), EVE));
        assertEquals(List.of(hour), overlaps(EXPERT, EVE.minusSeconds(3600), EVE.plusSeconds(1)));
        assertEquals(List.of(), overlaps(OTHER, EVE, EVE.plusSeconds(3600)));
        stores.records().insert(record(2, EXPERT, EVE.minusSeconds(3600)));
        assertEquals(
                List.of(new TimeSlot(EVE.minusSeconds(3600), EVE), hour),
                overlaps(EXPERT, EVE.minusSeconds(1), EVE.plusSeconds(1)));
    }

    private List<TimeSlot> overlaps(ExpertId expert, Instant from, Instant until) {
        return stores.records().overlaps(expert, new TimeSlot(from, until));
    }

    @Test
    public void betweenTwoMomentsTheEarliestComesFirst() {
        ServiceRecord second = stores.records().insert(record(1, EXPERT, EVE.plus(Duration.ofHours(5))));
        ServiceRecord first = stores.records().insert(record(2, EXPERT, EVE));
        stores.records().insert(record(3, OTHER, EVE));
        stores.records().insert(record(4, EXPERT, EVE.plus(Duration.ofHours(9))));
        assertEquals(List.of(first, second), stores.records().between(EXPERT, EVE, EVE.plus(Duration.ofHours(9))));
    }

    @Test
    public void totalsAddUp() {
        assertEquals(Optional.empty(), stores.records().totals(EXPERT, 2026));
        stores.records().add(new RecordTotals(EXPERT, 2026, 60, 1, 0, 0));
        stores.records().add(new RecordTotals(EXPERT, 2026, 30, 1, 0, 0));
        stores.records().add(new RecordTotals(EXPERT, 2026, 0, 0, 5, 1));
        stores.records().add(new RecordTotals(EXPERT, 2027, 15, 1, 0, 0));
        stores.records().add(new RecordTotals(OTHER, 2026, 45, 1, 0, 0));
        assertEquals(
                Optional.of(new RecordTotals(EXPERT, 2026, 90, 2, 5, 1)),
                stores.records().totals(EXPERT, 2026));
        assertEquals(
                List.of(new RecordTotals(EXPERT, 2026, 90, 2, 5, 1), new RecordTotals(OTHER, 2026, 45, 1, 0, 0)),
                stores.records().totals(2026));
    }

    @Test
    public void whatAFailedUnitAddedDoesNotCount() {
        try {
            stores.units().write(() -> {
                stores.records().add(new RecordTotals(EXPERT, 2026, 60, 1, 0, 0));
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException e) {
            assertEquals(Optional.empty(), stores.records().totals(EXPERT, 2026));
            assertEquals(List.of(), stores.records().totals(2026));
        }
    }

    @Test
    public void manyAddAtOnceAndNothingIsLost() throws Exception {
        List<ErrorCode> ends = atOnce(
                32,
                () -> stores.units().write(() -> {
                    stores.records().add(new RecordTotals(EXPERT, 2026, 10, 1, 4, 1));
                    return null;
                }));
        assertEquals(ends.toString(), 32, Collections.frequency(ends, null));
        assertEquals(
                Optional.of(new RecordTotals(EXPERT, 2026, 320, 32, 128, 32)),
                stores.records().totals(EXPERT, 2026));
    }

    @Test
    public void f17_ofManyOverlappingEntriesAtOnceOneWins() throws Exception {
        List<ErrorCode> ends = atOnce(
                16,
                () -> stores.units().write(() -> {
                    ServiceRecord record = record((int) Thread.currentThread().getId(), EXPERT, EVE);
                    stores.records().add(new RecordTotals(EXPERT, 2026, 60, 1, 0, 0));
                    if (!stores.records()
                            .overlaps(EXPERT, record.session().time())
                            .isEmpty()) {
                        throw PlatformException.conflict(Text.of("重叠", "overlaps"));
                    }
                    return stores.records().insert(record);
                }));
        assertEquals(ends.toString(), 1, Collections.frequency(ends, null));
        assertEquals(ends.toString(), 15, Collections.frequency(ends, ErrorCode.CONFLICT));
        assertEquals(60, stores.records().totals(EXPERT, 2026).orElseThrow().minutes());
    }

    private List<ServiceRecord> list(RecordQuery query, VisibilityScope sight) {
        return stores.records().list(query, sight, PageRequest.first()).items();
    }

    /** One hour from the start. */
    private static ServiceRecord record(int n, ExpertId expert, Instant start) {
        ServedSession session = new ServedSession(
                new ActivityId(Births.id(1000 + n)),
                new ServiceTypeId("salon"),
                Text.of("沙龙", "salon"),
                "标题𠮷",
                expert,
                "孙测试",
                new Host(HostKind.ONLINE_CENTRE, "online", "线上中心"),
                Region.of("130102"),
                "线上",
                new TimeSlot(start, start.plusSeconds(3600)),
                60,
                List.of());
        return new ServiceRecord(new RecordId(Births.id(n)), 0, session, 2026, start.plusSeconds(4000), null);
    }
}
