package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ActivityWait;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.IssuedBy;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.PetitionState;
import org.zhiyuan.expert.ExpertEvent.AgreementSigned;
import org.zhiyuan.expert.ExpertEvent.NationallyRegistered;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.NationalRegistration;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationEvent.YearAssessed;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.YearResult;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.testkit.fixture.Callers;

/** The lines of the table and the events that cores write agree, R93. */
public class TaskTableTest {
    private static final Map<String, Class<? extends Enum<?>>> STAGES = Map.of(
            "city",
            StationEvent.CityFiling.class,
            "station",
            StationStage.class,
            "expert",
            ExpertStage.class,
            "demand",
            DemandStage.class,
            "activity",
            ActivityStage.class,
            "concern",
            PetitionState.class,
            "assignment",
            AssignmentStage.class,
            "case",
            CaseStage.class,
            "rule",
            RuleChangeStage.class,
            "handover",
            HandoverStage.class);
    private static final Map<String, Class<? extends Enum<?>>> WAITS =
            Map.of("station", StationEvent.Wait.class, "activity", ActivityWait.class);

    private static Change change(String kind, Event... events) {
        return new Change(
                Instant.parse("2026-11-23T02:00:00Z"),
                Callers.province(),
                StationOperation.STATION_READ,
                kind,
                "x",
                Region.of("130102"),
                List.of(events));
    }

    /** The event that brings a thing to the line's state, as a core writes it. */
    private static Event event(TaskTable.Line line) {
        if (line.event() == Reached.class) {
            Reached reached = Reached.at(line.state());
            return line.waits() == null ? reached : reached.waiting(line.waits());
        }
        if (line.event() == YearAssessed.class) {
            return new YearAssessed(2025, (YearResult) line.state(), LocalDate.of(2025, 12, 31));
        }
        return line.event() == NationallyRegistered.class
                ? new NationallyRegistered((NationalRegistration.State) line.state())
                : new AgreementSigned((AgreementSigned.State) line.state());
    }

    @Test
    public void r93_eachLineIsOpenedByItsEventAndNamesAStageOfItsThing() {
        for (TaskTable.Line line : TaskTable.LINES) {
            assertTrue(
                    line.toString(),
                    TaskTable.lines(change(line.subjectKind(), event(line))).anyMatch(line::equals));
            assertTrue(
                    line.toString(),
                    TaskTable.lines(change("another", event(line))).findAny().isEmpty());
            if (line.ofStage()) {
                assertEquals(
                        line.toString(),
                        STAGES.get(line.subjectKind()),
                        line.state().getDeclaringClass());
            }
            if (line.waits() != null) {
                assertEquals(
                        line.toString(),
                        WAITS.get(line.subjectKind()),
                        line.waits().getDeclaringClass());
            }
        }
    }

    @Test
    public void r93_everyKindOfTaskButTheTwoThatTheBoardOpensItselfHasALine() {
        Set<TaskKind> kinds = EnumSet.of(TaskKind.SECOND_PERSON, TaskKind.ESCALATION);
        TaskTable.LINES.forEach(line -> kinds.add(line.kind()));
        assertEquals(EnumSet.allOf(TaskKind.class), kinds);
    }

    @Test
    public void r93_everythingThatAThingMayWaitForHasALine() {
        WAITS.forEach((kind, waits) -> {
            Set<Enum<?>> lines = TaskTable.LINES.stream()
                    .filter(line -> line.subjectKind().equals(kind) && line.waits() != null)
                    .map(TaskTable.Line::waits)
                    .collect(Collectors.toSet());
            assertEquals(kind, Set.of(waits.getEnumConstants()), lines);
        });
    }

    /** A stage that officials alone lead out of waits for one of them, unless what they have to do there is nobody's duty. */
    @Test
    public void r93_everyStageOfAStationThatOnlyOfficialsLeadOnHasALine() {
        Set<StationStage> lines = EnumSet.noneOf(StationStage.class);
        TaskTable.LINES.stream()
                .filter(line -> line.state() instanceof StationStage)
                .forEach(line -> lines.add((StationStage) line.state()));
        List<String> missing = new ArrayList<>();
        for (StationStage stage : List.of(
                StationStage.CITY_ASSESSMENT,
                StationStage.RECOMMENDED,
                StationStage.JOINT_GRANT,
                StationStage.TITLED,
                StationStage.REGISTERED,
                StationStage.RECTIFICATION)) {
            if (!lines.contains(stage)) {
                missing.add(stage.name());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    public void aMoveSaysTheStageReachedAndAChangeWithoutEventsNothing() {
        Change moved = change("expert", Moved.of(ExpertStage.ADMITTED, ExpertStage.FILED));
        assertEquals("FILED", TaskTable.stageAfter(moved));
        assertTrue(Moved.in(moved));
        assertTrue(
                "the first stage comes from nowhere",
                !Moved.in(change("expert", Moved.of(null, ExpertStage.UNDER_REVIEW))));
        assertNull(TaskTable.stageAfter(change("expert")));
        assertTrue(Reached.in(change("expert")).isEmpty()
                && YearAssessed.in(change("station")).isEmpty());
    }

    /** Keys and values as outboxes, trails and open tasks have kept them all along: what waits there has to be read. */
    @Test
    public void theDetailsKeptAreThoseKnownBefore() {
        assertEquals(
                Map.of("stage", "JOINT_GRANT", "waits", "OBJECTION"),
                Reached.at(StationStage.JOINT_GRANT)
                        .waiting(StationEvent.Wait.OBJECTION)
                        .details());
        assertEquals(
                Map.of("stage", "RECTIFICATION", "since", "2026-12-21"),
                Reached.at(StationStage.RECTIFICATION)
                        .after(LocalDate.of(2026, 12, 21))
                        .details());
        assertEquals(
                Map.of("assessment", "2025/OPEN", "yearUntil", "2025-12-31"),
                new YearAssessed(2025, YearResult.OPEN, LocalDate.of(2025, 12, 31)).details());
        assertEquals(
                Map.of("from", "ADMITTED", "to", "FILED"),
                Moved.of(ExpertStage.ADMITTED, ExpertStage.FILED).details());
        assertEquals(
                Map.of("registration", "PENDING"),
                new NationallyRegistered(NationalRegistration.State.PENDING).details());
        assertEquals(Map.of("agreement", "UNSIGNED"), new AgreementSigned(AgreementSigned.State.UNSIGNED).details());
        assertEquals(Map.of("proposed", "GRANT"), new Proposed("GRANT").details());
        assertEquals(Map.of("issuer", "130100"), new IssuedBy(Region.of("130100")).details());
    }
}
