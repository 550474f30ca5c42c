package org.zhiyuan.record.internal.year;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.activity;
import static org.zhiyuan.record.internal.Books.session;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.YearActivityForecast;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.rulebook.ActivityYear;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** The year of a station is foreseen from what it held, planned and its pace, R43, R103. */
public class YearActivityForecastTest {

    private static final ExpertId EXPERT = new ExpertId("0".repeat(32));
    private static final StationId STATION = new StationId(Books.STATION.id());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate TITLED = LocalDate.of(2025, 3, 1);

    private final Books books = new Books();
    private final YearActivities duties =
            new YearActivities(books.dutyBook, books.work, stations(), RuleParameters.hebei(), books.clock);

    private static StationService stations() {
        Station station = Stations.station(
                STATION.value(), Callers.station().account(), StationStage.TITLED, Stations.application());
        RegisteredStation registered = new RegisteredStation(
                STATION,
                "某站",
                station.region(),
                "某处",
                Title.granted("冀志站2025-0001", TITLED, "通知"),
                true,
                null,
                List.of(),
                false,
                false,
                false,
                null);
        return (StationService) Proxy.newProxyInstance(
                StationService.class.getClassLoader(),
                new Class<?>[] {StationService.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "get" -> station;
                    case "own" -> List.of(station);
                    case "findRegistered" -> Optional.of(registered);
                    case "register" -> new Page<>(List.of(registered), null);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private void hold(String start) {
        books.ledger.closed(activity(session(EXPERT, start, 60), Books.STATION));
    }

    private void plan(String start, String type) {
        Activity made = activity(session(EXPERT, start, 60), Books.STATION);
        ActivityPlan plan = new ActivityPlan(
                new ServiceTypeId(type), "沙龙", STATION, "某处", made.plan().slot(), Map.of(), List.of(EXPERT), null, 1);
        books.activities.insert(new Activity(
                made.id(),
                0,
                made.owner(),
                ActivityStage.OPEN,
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

    private YearActivityForecast forecast() {
        return duties.forecast(Callers.station(), STATION, 2026);
    }

    @Test
    public void r43_whatIsPlannedCompletesTheYear() {
        hold("2026-03-01T09:00");
        assertTrue(forecast().willMiss());
        plan("2026-12-31T23:00", "salon");
        plan("2027-01-01T09:00", "salon");
        YearActivityForecast forecast = forecast();
        assertEquals(1, forecast.held());
        assertEquals(1, forecast.planned());
        assertEquals(2, forecast.expected());
        assertFalse(forecast.willMiss());
        assertEquals(
                "held 1 + max(planned 1, pace 1 × 39 days / 326 days = 0) = 2, required 2",
                forecast.calculation().en());
    }

    @Test
    public void r43_whatNeverTookPlaceIsNotForeseen() {
        hold("2026-03-01T09:00");
        plan("2026-06-01T09:00", "salon");
        plan("2026-11-21T09:00", "salon");
        assertEquals(0, forecast().planned());
        assertTrue(forecast().willMiss());
        plan("2026-11-22T20:00", "salon");
        assertEquals("today's may still take place", 1, forecast().planned());
        assertFalse(forecast().willMiss());
    }

    @Test
    public void r43_thePaceOfTheYearSoFarCountsWhereNothingIsPlanned() {
        books.clock.set("2026-07-02");
        hold("2026-03-01T09:00");
        assertEquals("1 × 182 days / 183 days is none", 0, forecast().pace());
        books.clock.set("2026-07-01");
        assertEquals("1 × 183 days / 182 days is one", 1, forecast().pace());
        assertFalse(forecast().willMiss());
    }

    @Test
    public void r43_theWarningBeginsOnItsDayAndEndsWithTheDutyMet() {
        hold("2026-03-01T09:00");
        books.clock.set("2026-09-30");
        assertFalse(forecast().warning());
        books.clock.set("2026-10-01");
        assertTrue(forecast().warning());
        books.clock.set("2026-12-31");
        assertTrue(forecast().warning());
        books.clock.set("2027-01-01");
        assertFalse("the year is over", forecast().warning());
        books.clock.set("2026-12-31");
        hold("2026-10-02T09:00");
        assertFalse(forecast().warning());
    }

    @Test
    public void r43_theListHoldsThoseThatWillMiss() {
        assertEquals(
                1,
                duties.forecasts(Callers.province(), null, 2026, true, PageRequest.first())
                        .items()
                        .size());
        assertEquals(
                List.of(),
                duties.forecasts(Callers.city(), Region.of("130200"), 2026, true, PageRequest.first())
                        .items());
        hold("2026-03-01T09:00");
        hold("2026-04-01T09:00");
        assertEquals(
                List.of(),
                duties.forecasts(Callers.province(), null, 2026, true, PageRequest.first())
                        .items());
        assertEquals(
                1,
                duties.forecasts(Callers.station(), null, 2026, false, PageRequest.first())
                        .items()
                        .size());
    }

    @Test
    public void r103_theYearFollowsTheBook() {
        LocalDate titled = LocalDate.of(2024, 2, 29);
        ActivityYear calendar = ActivityYear.of(rules(0, 0), titled, 2024);
        assertEquals(new ActivityYear(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 2), calendar);
        assertEquals(
                "nothing is owed before the title",
                0,
                ActivityYear.of(rules(0, 0), titled, 2023).required());
        ActivityYear second = ActivityYear.of(rules(1, 0), titled, 2025);
        assertEquals(new ActivityYear(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28), 2), second);
        assertEquals(
                LocalDate.of(2025, 2, 28),
                ActivityYear.of(rules(1, 0), titled, 2024).until());
    }

    @Test
    public void r103_theFirstYearMayAskForItsShareOnly() {
        assertEquals(
                2, ActivityYear.of(rules(0, 1), LocalDate.of(2026, 1, 31), 2026).required());
        assertEquals(
                1, ActivityYear.of(rules(0, 1), LocalDate.of(2026, 7, 31), 2026).required());
        assertEquals(
                0, ActivityYear.of(rules(0, 1), LocalDate.of(2026, 8, 1), 2026).required());
        assertEquals(
                2, ActivityYear.of(rules(0, 1), LocalDate.of(2026, 8, 1), 2027).required());
    }

    @Test
    public void r103_onlineCoursesCountAsTheBookSays() {
        plan("2026-12-01T09:00", "online-course");
        assertEquals(
                1, books.duties.planned(STATION, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), TODAY, true));
        assertEquals(
                0, books.duties.planned(STATION, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), TODAY, false));
    }

    private static RuleDay rules(int titleYear, int share) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        return new RuleDay(
                LocalDate.of(2026, 11, 22),
                RuleParameters.of(
                        "test",
                        List.of(
                                new Parameter("station.activities.year", BigDecimal.valueOf(2), from, "R43"),
                                new Parameter(
                                        "station.activities.title-year", BigDecimal.valueOf(titleYear), from, "R103"),
                                new Parameter("station.activities.online", BigDecimal.ONE, from, "R103"),
                                new Parameter(
                                        "station.activities.pro-rata", BigDecimal.valueOf(share), from, "R103"))));
    }
}
