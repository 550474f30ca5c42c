package org.zhiyuan.record.internal.ledger;

import static org.junit.Assert.assertEquals;
import static org.zhiyuan.record.internal.Books.activity;
import static org.zhiyuan.record.internal.Books.session;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.YearActivityForecast;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.record.internal.year.YearActivities;
import org.zhiyuan.rulebook.ActivityYear;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** R103: either way of counting that the handbook leaves open, the same in the duty's count, its forecast and the yearly assessment. */
public class CountingWaysTest {

    private static final ExpertId EXPERT = new ExpertId("0".repeat(32));
    private static final StationId STATION = new StationId(Books.STATION.id());
    /** Half of its first year is left. */
    private static final LocalDate TITLED = LocalDate.of(2026, 7, 1);

    private static final Title TITLE = Title.granted("冀志站2026-0001", TITLED, "通知");

    private final Books books = new Books();

    @Before
    public void oneSalonAndOneCourse() {
        close("2026-09-01T09:00", "salon");
        close("2026-09-02T09:00", "online-course");
    }

    private void close(String start, String type) {
        Activity made = activity(session(EXPERT, start, 60), Books.STATION);
        ActivityPlan plan = new ActivityPlan(
                new ServiceTypeId(type), "活动", STATION, "某处", made.plan().slot(), Map.of(), List.of(EXPERT), null, 1);
        books.ledger.closed(new Activity(
                made.id(),
                0,
                made.owner(),
                made.stage(),
                plan,
                made.typeName(),
                false,
                made.host(),
                made.region(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()));
    }

    /** Hebei's book with the two ways set. */
    private static RuleParameters book(int share, int courses) {
        return RuleParameters.of(
                "test",
                RuleParameters.hebei().parameters().stream()
                        .map(old -> switch (old.id()) {
                            case "station.activities.pro-rata" ->
                                new Parameter(old.id(), BigDecimal.valueOf(share), old.from(), old.source());
                            case "station.activities.online" ->
                                new Parameter(old.id(), BigDecimal.valueOf(courses), old.from(), old.source());
                            default -> old;
                        })
                        .toList());
    }

    private static StationService stations() {
        Station station = Stations.station(StationStage.TITLED).with(TITLE);
        RegisteredStation registered = new RegisteredStation(
                STATION, "某站", station.region(), "某处", TITLE, true, null, List.of(), false, false, false, null);
        return (StationService) Proxy.newProxyInstance(
                StationService.class.getClassLoader(),
                new Class<?>[] {StationService.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "get" -> station;
                    case "findRegistered" -> Optional.of(registered);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private void assertCounted(RuleParameters book, int done, int required, int year) {
        YearActivities duties = new YearActivities(books.dutyBook, books.work, stations(), book, books.clock);
        assertEquals(done, duties.count(Callers.station(), STATION, year).done());
        assertEquals(required, duties.count(Callers.station(), STATION, year).required());
        YearActivityForecast forecast = duties.forecast(Callers.station(), STATION, year);
        assertEquals(done, forecast.held());
        assertEquals(required, forecast.required());
        ActivityYear period = ActivityYear.of(ActivityYear.rules(book, year, books.clock), TITLED, year);
        boolean courses = book.inForce("station.activities.online", LocalDate.of(year, 12, 31))
                        .value()
                        .signum()
                != 0;
        assertEquals(
                "what the yearly assessment asks",
                done,
                books.duties.count(List.of(STATION), period.from(), period.until(), courses));
    }

    @Test
    public void r103_theFirstYearAsksForTheWholeOrForItsMonths() {
        books.clock.set("2026-12-31");
        assertCounted(book(0, 1), 2, 2, 2026);
        assertCounted(book(1, 1), 2, 1, 2026);
    }

    @Test
    public void r103_theSecondYearAsksForTheWholeEitherWay() {
        books.clock.set("2027-12-31");
        assertCounted(book(0, 1), 0, 2, 2027);
        assertCounted(book(1, 1), 0, 2, 2027);
    }

    @Test
    public void r103_onlineCoursesAreAmongTheTwoOrNot() {
        books.clock.set("2026-12-31");
        assertCounted(book(0, 1), 2, 2, 2026);
        assertCounted(book(0, 0), 1, 2, 2026);
    }

    @Test
    public void r103_bothWaysTogether() {
        books.clock.set("2026-12-31");
        assertCounted(book(1, 0), 1, 1, 2026);
    }
}
