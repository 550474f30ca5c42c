package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.store.ActivityVisibility;
import org.zhiyuan.activity.store.HeldTime;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;

/** What a store of activities must do, and of the experts' time. */
public abstract class ActivityStoreContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");
    private static final ExpertId EXPERT = new ExpertId(Births.id(101));
    private static final ExpertId OTHER = new ExpertId(Births.id(102));
    private static final EnterpriseId ENTERPRISE = new EnterpriseId(Births.id(201));
    private static final StationId STATION = new StationId(Births.id(301));

    @Test
    public void whatIsInsertedIsFoundAgainWhole() {
        Activity stored = stores.activities().insert(activity(1, "salon", NOON, EXPERT, OTHER));
        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), stores.activities().find(stored.id()));
    }

    @Test
    public void f18_theSecondOfTwoEditorsIsStale() {
        Activity seen = stores.activities().insert(activity(1, "salon", NOON, EXPERT));
        Activity next = stores.activities().replace(moved(seen, ActivityStage.AGREED));
        assertEquals(2, next.version());
        assertRefused(ErrorCode.STALE, () -> stores.activities().replace(moved(seen, ActivityStage.CANCELLED)));
        assertEquals(Optional.of(next), stores.activities().find(seen.id()));
    }

    @Test
    public void listsByStartTheLatestFirst() {
        Activity late = stores.activities().insert(activity(1, "salon", NOON.plus(Duration.ofDays(2)), EXPERT));
        Activity early = stores.activities().insert(activity(2, "salon", NOON, EXPERT));
        Activity middle = stores.activities().insert(activity(3, "clinic", NOON.plus(Duration.ofDays(1)), OTHER));
        Activity same = stores.activities().insert(activity(4, "clinic", NOON.plus(Duration.ofDays(1)), OTHER));
        for (int size = 1; size <= 4; size++) {
            assertEquals(
                    List.of(late, same, middle, early),
                    pages(size, page -> stores.activities().list(ActivityQuery.ALL, ActivityVisibility.ALL, page)));
        }
        assertRefusesRubbish(page -> stores.activities().list(ActivityQuery.ALL, ActivityVisibility.ALL, page));
    }

    @Test
    public void filters() {
        Activity salon = stores.activities().insert(activity(1, "salon", NOON, EXPERT));
        Activity clinic = stores.activities()
                .insert(moved(activity(2, "clinic", NOON.plus(Duration.ofDays(1)), OTHER), ActivityStage.AGREED));
        assertEquals(
                List.of(salon),
                list(new ActivityQuery(null, new ServiceTypeId("salon"), null, null, null, null, null)));
        assertEquals(
                List.of(clinic), list(new ActivityQuery(null, null, ActivityStage.AGREED, null, null, null, null)));
        assertEquals(List.of(salon), list(new ActivityQuery(null, null, null, null, EXPERT, null, null)));
        assertEquals(
                List.of(clinic, salon),
                list(new ActivityQuery(Region.of("130100"), null, null, STATION, null, null, null)));
        assertEquals(List.of(), list(new ActivityQuery(Region.of("130200"), null, null, null, null, null, null)));
        assertEquals(List.of(salon), list(new ActivityQuery(null, null, null, null, null, NOON, NOON.plusMillis(1))));
        assertEquals(
                List.of(),
                list(new ActivityQuery(null, null, null, null, null, NOON.plusMillis(1), NOON.plusMillis(2))));
    }

    @Test
    public void anyPartOfASightSuffices() {
        Activity one = stores.activities().insert(activity(1, "salon", NOON, EXPERT));
        Activity two = stores.activities().insert(activity(2, "clinic", NOON.plus(Duration.ofDays(1)), OTHER));
        two = stores.activities().replace(two.with(new EnterpriseSeat(ENTERPRISE, "河北测试装备", NOON)));
        assertEquals(List.of(one), seen(new ActivityVisibility(null, null, EXPERT, null)));
        assertEquals(List.of(two), seen(new ActivityVisibility(null, null, null, ENTERPRISE)));
        assertEquals(List.of(two, one), seen(new ActivityVisibility(null, null, EXPERT, ENTERPRISE)));
        assertEquals(List.of(one), seen(new ActivityVisibility(null, one.owner(), null, null)));
        assertEquals(List.of(two, one), seen(new ActivityVisibility(Region.of("130100"), null, null, null)));
        assertEquals(List.of(two, one), seen(new ActivityVisibility(Region.HEBEI, null, null, null)));
        assertEquals(List.of(), seen(new ActivityVisibility(Region.of("130200"), null, null, null)));
        assertEquals(List.of(), seen(new ActivityVisibility(null, null, null, null)));
    }

    @Test
    public void aSlotIsHeldOnceUntilItIsGivenBack() {
        ActivityId first = new ActivityId(Births.id(1));
        ActivityId second = new ActivityId(Births.id(2));
        stores.activities().hold(EXPERT, slot(NOON, 60), first);
        assertRefused(
                ErrorCode.CONFLICT,
                () -> stores.activities().hold(EXPERT, slot(NOON.plusSeconds(45 * 60), 60), second));
        stores.activities().hold(EXPERT, slot(NOON.plusSeconds(3600), 60), second);
        stores.activities().hold(EXPERT, slot(NOON.minusSeconds(3600), 60), second);
        stores.activities().hold(OTHER, slot(NOON, 60), second);
        stores.activities().release(EXPERT, second);
        assertRefused(ErrorCode.CONFLICT, () -> stores.activities().hold(OTHER, slot(NOON, 15), first));
        stores.activities().release(EXPERT, first);
        stores.activities().release(EXPERT, first);
        stores.activities().hold(EXPERT, slot(NOON.minusSeconds(3600), 180), second);
    }

    @Test
    public void r97_heldTimeIsCountedByQuarterHoursAndActivities() {
        stores.activities().hold(EXPERT, slot(NOON, 60), new ActivityId(Births.id(1)));
        stores.activities().hold(EXPERT, slot(NOON.plusSeconds(7200), 90), new ActivityId(Births.id(2)));
        stores.activities().hold(OTHER, slot(NOON, 60), new ActivityId(Births.id(1)));
        assertEquals(new HeldTime(150, 2), stores.activities().held(EXPERT, NOON, NOON.plusSeconds(86400)));
        assertEquals(new HeldTime(60, 1), stores.activities().held(EXPERT, NOON, NOON.plusSeconds(7200)));
        assertEquals(new HeldTime(0, 0), stores.activities().held(EXPERT, NOON.minusSeconds(86400), NOON));
    }

    @Test
    public void r7_whoHoldsATimeIsToldByTheTimeHeld() {
        ActivityId first = new ActivityId(Births.id(1));
        ActivityId second = new ActivityId(Births.id(2));
        stores.activities().hold(EXPERT, slot(NOON.plusSeconds(3600), 60), first);
        stores.activities().hold(EXPERT, slot(NOON, 60), second);
        stores.activities().hold(OTHER, slot(NOON, 60), new ActivityId(Births.id(3)));
        assertEquals(List.of(second, first), stores.activities().holding(EXPERT, slot(NOON, 61)));
        assertEquals(List.of(second), stores.activities().holding(EXPERT, slot(NOON, 60)));
        assertEquals(
                List.of(second),
                stores.activities().holding(EXPERT, new TimeSlot(NOON.minusSeconds(60), NOON.plusSeconds(1))));
        assertEquals(List.of(), stores.activities().holding(EXPERT, slot(NOON.minusSeconds(3600), 60)));
        stores.activities().release(EXPERT, second);
        assertEquals(List.of(first), stores.activities().holding(EXPERT, slot(NOON, 120)));
    }

    @Test
    public void f15_of64HoldsOfOneSlotOneWins() throws Exception {
        List<ErrorCode> ends = atOnce(
                64,
                () -> stores.units().write(() -> {
                    stores.activities().hold(EXPERT, slot(NOON, 120), new ActivityId(Ids.next(Clock.systemUTC())));
                    return null;
                }));
        assertEquals(ends.toString(), 1, Collections.frequency(ends, null));
        assertEquals(ends.toString(), 63, Collections.frequency(ends, ErrorCode.CONFLICT));
    }

    @Test
    public void aHoldOfAFailedUnitIsNone() {
        try {
            stores.units().write(() -> {
                stores.activities().hold(EXPERT, slot(NOON, 60), new ActivityId(Births.id(1)));
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException e) {
            stores.activities().hold(EXPERT, slot(NOON, 60), new ActivityId(Births.id(2)));
        }
    }

    private List<Activity> list(ActivityQuery query) {
        return stores.activities()
                .list(query, ActivityVisibility.ALL, PageRequest.first())
                .items();
    }

    private List<Activity> seen(ActivityVisibility sight) {
        return stores.activities()
                .list(ActivityQuery.ALL, sight, PageRequest.first())
                .items();
    }

    private static TimeSlot slot(Instant start, int minutes) {
        return new TimeSlot(start, start.plusSeconds(minutes * 60L));
    }

    private static Activity moved(Activity activity, ActivityStage to) {
        return activity.moved(new Step(activity.stage().name(), to.name(), NOON, activity.owner(), null));
    }

    private static Activity activity(int n, String type, Instant start, ExpertId... experts) {
        ActivityPlan plan = new ActivityPlan(
                new ServiceTypeId(type),
                "数字化转型𠮷沙龙",
                STATION,
                "石家庄",
                slot(start, 90),
                Map.of("topic", "精益㐂", "seats", 30, "open", true),
                List.of(experts),
                null,
                20);
        return new Activity(
                new ActivityId(Births.id(n)),
                0,
                Callers.station(n).account(),
                ActivityStage.OPEN,
                plan,
                Text.of("沙龙", "salon"),
                false,
                new Host(HostKind.STATION, STATION.value(), "长安中心"),
                Region.of("130102"),
                List.of(experts).stream()
                        .map(expert -> new ExpertSeat(expert, "孙测试", SeatState.ASKED, null, null, null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
