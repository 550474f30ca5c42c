package org.zhiyuan.entry.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.zhiyuan.entry.internal.EntryWorld.enterprise;
import static org.zhiyuan.entry.internal.EntryWorld.expert;
import static org.zhiyuan.entry.internal.EntryWorld.station;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseRegistered;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.IssuedEntry;
import org.zhiyuan.expert.ExpertApplied;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationDrafted;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Stations;

/** Two entry ways lead to one (R2, R8): who registers otherwise closes the entry, and what is past is erased. */
public class EntryEndsTest {

    private static final String ID = "a".repeat(32);

    private final EntryWorld world = new EntryWorld();

    @Test
    public void r2r8_whoRegistersInTheOrdinaryWayClosesTheEntryOfTheSameNumber() {
        Caller expert = Callers.expert();
        IssuedEntry person = world.enter(Callers.city(), expert());
        IssuedEntry unit = world.enter(Callers.city(), enterprise());
        IssuedEntry place = world.enter(Callers.city(), station());
        world.ends.told(
                expert,
                new ExpertApplied(new ExpertId(ID), Experts.application().idNumber()));
        world.ends.told(
                Callers.enterprise(),
                new EnterpriseRegistered(
                        new EnterpriseId(ID), Enterprises.facts().creditCode()));
        world.ends.told(Callers.station(), new StationDrafted(new StationId(ID), Stations.OTHER_CODE));
        for (IssuedEntry issued : List.of(person, unit, place)) {
            EntryOnBehalf closed = world.stored(issued);
            assertEquals(EntryState.SUPERSEDED, closed.state());
            assertEquals(ID, closed.subject());
            assertNull(closed.body());
        }
        assertEquals(expert.account(), world.stored(person).endedBy());
        assertEquals("SUPERSEDED", world.units.lastChange().details().get("to"));
    }

    @Test
    public void anotherNumberOrKindIsLeftAlone() {
        IssuedEntry unit = world.enter(Callers.city(), enterprise());
        world.ends.told(
                Callers.station(),
                new StationDrafted(new StationId(ID), Enterprises.facts().creditCode()));
        world.ends.told(
                Callers.enterprise(),
                new EnterpriseRegistered(
                        new EnterpriseId(ID), Enterprises.facts(2).creditCode()));
        assertEquals(EntryState.OPEN, world.stored(unit).state());
    }

    @Test
    public void aRegistrationThatFailsLeavesTheEntryOpen() {
        IssuedEntry person = world.enter(Callers.city(), expert());
        assertThrows(
                IllegalStateException.class,
                () -> world.units.write(() -> {
                    world.ends.told(
                            Callers.expert(),
                            new ExpertApplied(
                                    new ExpertId(ID), Experts.application().idNumber()));
                    throw new IllegalStateException("the registration fails");
                }));
        assertEquals(person.entry(), world.stored(person));
    }

    @Test
    public void whatIsPastReadsSoAtOnceAndIsErasedByTheWatch() {
        IssuedEntry person = world.enter(Callers.city(), expert());
        world.clock.set("2027-01-21");
        assertEquals(0, world.ends.expireAll());
        world.clock.set("2027-01-22");
        EntryOnBehalf listed = world.entries
                .list(Callers.city(), EntryQuery.ALL, PageRequest.first())
                .items()
                .get(0);
        assertEquals(EntryState.EXPIRED, listed.state());
        assertNull(listed.body());
        assertEquals(1, world.ends.expireAll());
        assertNull(world.stored(person).body());
        assertEquals(Callers.platform(), world.units.lastChange().by());
        assertEquals(0, world.ends.expireAll());
        assertEquals(List.of(), world.store.past(world.book.today(), 5));
        assertEquals(
                List.of(world.stored(person)),
                world.entries
                        .list(Callers.city(), new EntryQuery(EntryKind.EXPERT, EntryState.EXPIRED), PageRequest.first())
                        .items());
    }
}
