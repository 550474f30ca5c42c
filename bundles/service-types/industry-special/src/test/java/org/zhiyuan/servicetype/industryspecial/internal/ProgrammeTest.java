package org.zhiyuan.servicetype.industryspecial.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** The programme lists what is to come, of the industry asked for, in the caller's name. */
public class ProgrammeTest {

    private final TestClock clock = new TestClock();
    private final List<Activity> stored = new ArrayList<>();
    private Caller asked;
    private ActivityQuery lastQuery;
    private final Programme programme = new Programme(activities(), clock);

    @Test
    public void r85_itListsThePlannedSpecialsOfAnIndustryByStart() {
        stored.add(special(1, ActivityStage.AGREED, "C", 9));
        stored.add(special(2, ActivityStage.OPEN, "C", 3));
        stored.add(special(3, ActivityStage.OPEN, "J", 5));
        stored.add(special(4, ActivityStage.CANCELLED, "C", 4));
        List<Special> found = programme.list(Callers.province(), "C");
        assertEquals(
                List.of(id(2).value(), id(1).value()),
                found.stream().map(line -> line.activity).toList());
        assertEquals(3, programme.list(Callers.province(), " ").size());
        assertSame(IndustrySpecial.ID, lastQuery.type());
        assertEquals("nothing that has begun", clock.instant(), lastQuery.from());
    }

    @Test
    public void r87_itAsksInTheCallersName() {
        Caller enterprise = Callers.enterprise();
        programme.list(enterprise, null);
        assertSame(enterprise, asked);
    }

    @Test
    public void itTellsSeatsExpertsAndTimesInTheCallersLanguage() {
        stored.add(special(1, ActivityStage.OPEN, "C", 3));
        Special line =
                programme.list(Callers.province().in(Locale.ENGLISH), "C").get(0);
        assertEquals("2026-11-25T10:00:00+08:00", line.start);
        assertEquals(30, line.freeSeats);
        assertEquals(30, line.expectedEnterprises);
        assertEquals("only who has accepted", List.of("孙测试"), line.experts);
        assertEquals("Special \"装备制造业数字化\", 1 expert(s) have agreed to come", line.summary);
        assertEquals(
                "“装备制造业数字化”专场，已有1位专家确认到场",
                programme.list(Callers.province(), "C").get(0).summary);
    }

    @Test
    public void anUnknownIndustryIsRefused() {
        assertEquals(
                ErrorCode.INVALID,
                assertThrows(PlatformException.class, () -> programme.list(Callers.province(), "Z"))
                        .code());
    }

    private ActivityService activities() {
        return (ActivityService) Proxy.newProxyInstance(
                ActivityService.class.getClassLoader(),
                new Class<?>[] {ActivityService.class},
                (proxy, method, arguments) ->
                        list((Caller) arguments[0], (ActivityQuery) arguments[1], (PageRequest) arguments[2]));
    }

    /** A page holds one activity, so that the programme has to turn pages. */
    private Page<Activity> list(Caller caller, ActivityQuery query, PageRequest page) {
        asked = caller;
        lastQuery = query;
        List<Activity> all = stored.stream()
                .filter(activity -> activity.stage() == query.stage())
                .toList();
        int at = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
        return new Page<>(all.stream().skip(at).limit(1).toList(), at + 1 < all.size() ? String.valueOf(at + 1) : null);
    }

    private Activity special(int number, ActivityStage stage, String industry, int inDays) {
        Map<String, Object> fields = new HashMap<>(IndustrySpecialTest.fields());
        fields.put("industry", industry);
        Instant start = clock.instant().plus(Duration.ofDays(inDays));
        TimeSlot slot = new TimeSlot(start, start.plus(Duration.ofHours(3)));
        ActivityPlan plan = new ActivityPlan(
                IndustrySpecial.ID, "专场", null, "会展中心", slot, fields, List.of(expert(1), expert(2)), null, 30);
        return new Activity(
                id(number),
                1,
                Callers.province().account(),
                stage,
                plan,
                Text.of("行业专场", "Industry special"),
                false,
                new Host(HostKind.AGENCY, "130000", "省级专门服务机构"),
                Region.HEBEI,
                List.of(
                        new ExpertSeat(expert(1), "孙测试", SeatState.ACCEPTED, clock.instant(), null, null),
                        new ExpertSeat(expert(2), "周测试", SeatState.ASKED, null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static ActivityId id(int number) {
        return new ActivityId(String.format("%032x", number));
    }

    private static ExpertId expert(int number) {
        return new ExpertId(String.format("%032x", 0xe0 + number));
    }
}
