package org.zhiyuan.station.internal.year;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.MemoryMergeStore;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Merges;

public class AssessedActivitiesTest {

    private static final StationId STATION = new StationId("5".repeat(32));
    private static final StationId MERGED = new StationId("6".repeat(32));

    private final Map<StationId, List<LocalDate>> held = new HashMap<>();
    private final MemoryMergeStore merges = new MemoryMergeStore();
    private final TestClock clock = new TestClock();

    private void hold(StationId station, String day) {
        held.computeIfAbsent(station, id -> new ArrayList<>()).add(LocalDate.parse(day));
    }

    private int count(Collection<StationId> stations, LocalDate from, LocalDate until, boolean courses) {
        return (int) stations.stream()
                .flatMap(id -> held.getOrDefault(id, List.of()).stream())
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .count();
    }

    private AssessedActivities.Count assessed(int titleYear, int share, String titled, int year) {
        RuleParameters hebei = RuleParameters.hebei();
        RuleParameters book = RuleParameters.of(
                hebei.ruleBook(),
                hebei.parameters().stream()
                        .map(old -> switch (old.id()) {
                            case "station.activities.title-year" ->
                                new Parameter(old.id(), BigDecimal.valueOf(titleYear), old.from(), old.source());
                            case "station.activities.pro-rata" ->
                                new Parameter(old.id(), BigDecimal.valueOf(share), old.from(), old.source());
                            default -> old;
                        })
                        .toList());
        return new AssessedActivities(this::count, merges, book, clock).of(STATION, LocalDate.parse(titled), year);
    }

    private static AssessedActivities.Count count(int done, int required) {
        return new AssessedActivities.Count(done, required);
    }

    @Test
    public void r43r103r105_theYearlyAssessmentCountsTheYearThatTheBookNames() {
        hold(STATION, "2025-08-01");
        hold(STATION, "2026-06-30");
        hold(STATION, "2026-07-01");
        assertEquals("by the calendar", count(2, 2), assessed(0, 0, "2025-07-01", 2026));
        assertEquals("a first year of six months", count(1, 1), assessed(0, 1, "2025-07-01", 2025));
        assertEquals("from the title on", count(2, 2), assessed(1, 0, "2025-07-01", 2025));
        assertEquals("the title's second year", count(1, 2), assessed(1, 0, "2025-07-01", 2026));
        assertEquals("before the title", count(0, 0), assessed(1, 0, "2025-07-01", 2024));
    }

    @Test
    public void r43_whatTheMergedStationHeldCountsForItsSurvivor() {
        hold(STATION, "2026-03-01");
        hold(MERGED, "2026-04-01");
        assertEquals(count(1, 2), assessed(0, 0, "2025-07-01", 2026));
        Merges.standing(merges, MergeKind.STATION, STATION, MERGED);
        assertEquals(count(2, 2), assessed(0, 0, "2025-07-01", 2026));
    }
}
