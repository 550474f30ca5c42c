package org.zhiyuan.record.internal.year;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.activity;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Merges;
import org.zhiyuan.testkit.fixture.Stations;

/** What a station that has been merged into another one held counts for its survivor, and never twice (R43, R105). */
public class MergedYearActivitiesTest {

    private static final ExpertId EXPERT = new ExpertId("0".repeat(32));
    private static final StationId SURVIVOR = new StationId(Books.STATION.id());
    private static final StationId MERGED = new StationId("6".repeat(32));

    private final Books books = new Books();
    private final YearActivities duties =
            new YearActivities(books.dutyBook, books.work, stations(), RuleParameters.hebei(), books.clock);

    private RegisteredStation registered(StationId id) {
        RegisteredStation found = new RegisteredStation(
                id,
                "某站",
                Stations.application().region(),
                "某处",
                Title.granted("冀志站2025-0001", LocalDate.of(2025, 3, 1), "通知"),
                true,
                null,
                List.of(),
                false,
                false,
                false,
                null);
        return books.merges
                .survivor(MergeKind.STATION, id.value())
                .map(StationId::new)
                .map(found::mergedInto)
                .orElse(found);
    }

    private StationService stations() {
        return (StationService) Proxy.newProxyInstance(
                StationService.class.getClassLoader(),
                new Class<?>[] {StationService.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "get" ->
                        Stations.station(
                                ((StationId) arguments[1]).value(),
                                Callers.station().account(),
                                StationStage.TITLED,
                                Stations.application());
                    case "findRegistered" -> Optional.of(registered((StationId) arguments[0]));
                    case "register" -> new Page<>(List.of(registered(SURVIVOR), registered(MERGED)), null);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Activity close(StationId station, String start) {
        Activity held = activity(session(EXPERT, start, 60), new Host(HostKind.STATION, station.value(), "某站"));
        books.ledger.closed(held);
        return held;
    }

    private int assessed() {
        List<StationId> united = books.merges.united(MergeKind.STATION, SURVIVOR.value()).stream()
                .map(StationId::new)
                .toList();
        return books.duties.count(united, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), true);
    }

    @Test
    public void r43r105_theSurvivorsYearHoldsBothStationsActivitiesUntilTheMergeIsUndone() {
        close(SURVIVOR, "2026-03-01T09:00");
        close(MERGED, "2026-04-01T09:00");
        close(MERGED, "2025-12-31T09:00");
        assertEquals(1, assessed());
        Merge standing = Merges.standing(books.merges, MergeKind.STATION, SURVIVOR, MERGED);
        assertEquals(2, assessed());
        assertEquals(2, duties.count(Callers.province(), SURVIVOR, 2026).done());
        assertTrue(duties.count(Callers.province(), SURVIVOR, 2026).met());
        assertEquals(
                "its own as they are",
                1,
                duties.count(Callers.province(), MERGED, 2026).done());
        Merges.undone(books.merges, standing);
        assertEquals(1, duties.count(Callers.province(), SURVIVOR, 2026).done());
    }

    @Test
    public void r43_anActivityThatBothHaveInTheirBooksCountsOnce() {
        Activity held = close(SURVIVOR, "2026-03-01T09:00");
        books.duties.enter(
                MERGED, held.id(), LocalDate.of(2026, 3, 1), held.plan().type());
        Merges.standing(books.merges, MergeKind.STATION, SURVIVOR, MERGED);
        assertEquals(1, assessed());
    }

    @Test
    public void r43_theForecastIsTheSurvivorsAndTheMergedOneHasNone() {
        close(SURVIVOR, "2026-03-01T09:00");
        close(MERGED, "2026-04-01T09:00");
        assertEquals(
                2,
                duties.forecasts(Callers.province(), null, 2026, true, PageRequest.first())
                        .items()
                        .size());
        Merges.standing(books.merges, MergeKind.STATION, SURVIVOR, MERGED);
        assertEquals(2, duties.forecast(Callers.province(), SURVIVOR, 2026).held());
        String said = refused(ErrorCode.CONFLICT, () -> duties.forecast(Callers.province(), MERGED, 2026))
                .text()
                .zh();
        assertTrue(said, said.contains(SURVIVOR.value()));
        assertEquals(
                List.of(),
                duties.forecasts(Callers.province(), null, 2026, true, PageRequest.first())
                        .items());
        assertEquals(
                1,
                duties.forecasts(Callers.province(), null, 2026, false, PageRequest.first())
                        .items()
                        .size());
    }
}
