package org.zhiyuan.station.internal.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.PriorityClass;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** The ranking of a round (优先遴选), R37. */
public class StationRankingTest {

    private final StationWorld world = StationWorld.open();

    private Station assessed(CreditCode code, int score, PriorityClass... priorities) {
        return assessed(world, code, score, priorities);
    }

    private static Station assessed(StationWorld world, CreditCode code, int score, PriorityClass... priorities) {
        world.clock.advance(Duration.ofSeconds(1));
        Caller owner = Callers.station(code.equals(Stations.CODE) ? 1 : 2);
        Station draft = world.applications.draft(owner, world.application(owner, builder -> {
            builder.creditCode = code;
            builder.priorities = Set.of(priorities);
        }));
        world.applications.submit(owner, draft.id(), ExpectedVersion.ANY);
        NewAssessment content = new NewAssessment(
                List.of(
                        new Judgement("R19", true, score, "理由"),
                        new Judgement("R21", true, score, "理由"),
                        new Judgement("R24", true, score, "理由")),
                "报告",
                true,
                null);
        return world.recommendations.assess(Callers.city(), draft.id(), ExpectedVersion.ANY, content);
    }

    @Test
    public void r37r95_aClassThatTheListOfThatDayLacksRanksNobodyFirst() {
        Parameter shorter =
                Parameter.list("station.preferred", List.of("SME_PARK"), LocalDate.of(2026, 11, 23), "later notice");
        StationWorld changing = new StationWorld(Map.of(), shorter);
        changing.openAll();
        Station listed = assessed(changing, Stations.CODE, 70, new PriorityClass("INDUSTRY_CLUSTER"));
        assertTrue(listed.rank().orElseThrow().priority());
        changing.clock.set("2026-11-23");
        assertTrue(
                "a verdict keeps the list of its day",
                changing.reader
                        .get(Callers.province(), listed.id())
                        .rank()
                        .orElseThrow()
                        .priority());
        Station unlisted = assessed(changing, Stations.OTHER_CODE, 70, new PriorityClass("INDUSTRY_CLUSTER"));
        assertFalse(unlisted.rank().orElseThrow().priority());
    }

    @Test
    public void r37_priorityComesFirstAmongTheEligibleAndWaivesNothing() {
        Station best = assessed(Stations.CODE, 99);
        Station priority = assessed(Stations.OTHER_CODE, 61, new PriorityClass("SME_PARK"));
        world.consented(best.id());
        List<Station> before = world.reader
                .ranking(Callers.province(), 2026, PageRequest.first())
                .items();
        assertEquals(
                List.of(best.id(), priority.id()),
                before.stream().map(Station::id).toList());
        assertFalse(before.get(1).rank().orElseThrow().eligible());
        world.consented(priority.id());
        List<Station> after = world.reader
                .ranking(Callers.province(), 2026, PageRequest.first())
                .items();
        assertEquals(
                List.of(priority.id(), best.id()),
                after.stream().map(Station::id).toList());
        assertTrue(after.get(0).rank().orElseThrow().eligible());
        assertEquals(6100, after.get(0).rank().orElseThrow().score());
        assertTrue(world.reader
                .ranking(Callers.city("130200"), 2026, PageRequest.first())
                .items()
                .isEmpty());
        assertTrue(world.reader
                .ranking(Callers.province(), 2025, PageRequest.first())
                .items()
                .isEmpty());
    }
}
