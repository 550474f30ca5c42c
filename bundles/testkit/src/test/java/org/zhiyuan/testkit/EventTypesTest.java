package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Confirmed;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.IssuedBy;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.store.EventTypes;
import org.zhiyuan.expert.ExpertEvent;
import org.zhiyuan.expert.ExpertEvent.AgreementSigned;
import org.zhiyuan.expert.ExpertEvent.NationallyRegistered;
import org.zhiyuan.expert.NationalRegistration;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationEvent.YearAssessed;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.YearResult;
import org.zhiyuan.testkit.fixture.AccountIds;
import org.zhiyuan.testkit.fixture.Callers;

/** What the outbox keeps of an event reads back as that event. */
public class EventTypesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    private final Set<Class<?>> read = new HashSet<>();

    @Test
    public void eachTypeReadsBackWhatItWrites() {
        Reached reached = Reached.at(StationStage.JOINT_GRANT)
                .waiting(StationEvent.Wait.OBJECTION)
                .after(DAY);
        Stream.of(
                        reached,
                        Reached.at(StationStage.ADMITTED),
                        Moved.of(null, StationStage.ADMITTED),
                        new Moved("proposed", null),
                        Moved.of(StationStage.ADMITTED, StationStage.RECTIFICATION),
                        new Proposed("WARNED"),
                        new Confirmed(AccountIds.of(Role.PROVINCE, 1)),
                        new IssuedBy(Region.of("130100")),
                        Details.of("purpose", "why"))
                .forEach(event -> readsBack("case", event));
        for (YearResult result : YearResult.values()) {
            readsBack(StationEvent.KIND, new YearAssessed(2025, result, DAY));
            readsBack(StationEvent.KIND, new YearAssessed(2025, result, null));
        }
        for (NationalRegistration.State state : NationalRegistration.State.values()) {
            readsBack(ExpertEvent.KIND, new NationallyRegistered(state));
        }
        for (AgreementSigned.State state : AgreementSigned.State.values()) {
            readsBack(ExpertEvent.KIND, new AgreementSigned(state));
        }
        List<Class<?>> types = new ArrayList<>(List.of(StationEvent.class.getPermittedSubclasses()));
        types.addAll(List.of(ExpertEvent.class.getPermittedSubclasses()));
        assertTrue("a type that no test reads back: " + types, read.containsAll(types));
    }

    private void readsBack(String kind, Event event) {
        assertEquals(List.of(event), EventTypes.read(kind, event.details()));
        read.add(event.getClass());
    }

    @Test
    public void whatNoTypeKnowsStaysText() {
        Map<String, String> kept = Map.of(
                "stage", "FILED", "proposedBy", AccountIds.of(Role.PROVINCE, 1).value(), "number", "1", "note", "n");
        assertEquals(
                List.of(
                        new Reached("FILED", null, null),
                        new Confirmed(AccountIds.of(Role.PROVINCE, 1)),
                        new Details(Map.of("number", "1", "note", "n"))),
                EventTypes.read(StationEvent.CITY, kept));
        assertEquals(
                "another kind's key",
                List.of(Details.of("registration", "13-7")),
                EventTypes.read("organization", Map.of("registration", "13-7")));
        assertEquals(
                "a rule's day is no move",
                List.of(Details.of("from", "2027-01-01")),
                EventTypes.read(RuleChange.KIND, Map.of("from", "2027-01-01")));
        assertEquals(List.of(), EventTypes.read("case", Map.of()));
    }

    @Test
    public void aChangeIsAskedByTypeAndSaysTheFirstOfIt() {
        Reached waits = Reached.at(StationStage.JOINT_GRANT).waiting(StationEvent.Wait.OBJECTION);
        Change change = change(waits, Reached.at(StationStage.JOINT_GRANT));
        assertEquals(Optional.of(waits), change.event(Reached.class));
        assertEquals("JOINT_GRANT/OBJECTION", waits.text());
        assertEquals(Optional.empty(), change.event(Proposed.class));
        assertEquals(Map.of("stage", "JOINT_GRANT", "waits", "OBJECTION"), change.details());
        assertEquals(
                "a move says where it leads",
                Optional.of(Reached.at(StationStage.ADMITTED)),
                Reached.in(change(Moved.of(StationStage.TITLED, StationStage.ADMITTED))));
        assertEquals(
                "what was kept says the same",
                Reached.in(change),
                Reached.in(new Change(
                        change.at(),
                        change.by(),
                        change.operation(),
                        change.kind(),
                        change.subject(),
                        change.region(),
                        EventTypes.read(change.kind(), change.details()))));
    }

    private static Change change(Event... events) {
        return new Change(
                Instant.parse("2026-11-23T02:00:00Z"),
                Callers.province(),
                StationOperation.STATION_READ,
                StationEvent.KIND,
                "x",
                Region.of("130102"),
                List.of(events));
    }
}
