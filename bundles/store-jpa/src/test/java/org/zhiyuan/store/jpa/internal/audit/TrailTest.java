package org.zhiyuan.store.jpa.internal.audit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.store.jpa.internal.TestDatabase;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.testkit.fixture.Callers;

/** The chain that seals the trail, and the outbox that tells of it. */
public class TrailTest {

    private TestDatabase database;
    private AuditSealer sealer;
    private JpaAuditStore audit;
    private final List<String> told = new ArrayList<>();

    @Before
    public void open() throws Exception {
        database = TestDatabase.derby();
        sealer = new AuditSealer(database.units(), database.trail());
        audit = new JpaAuditStore(database.units(), database.bodies());
    }

    @Test
    public void entriesAreSealedInTheirOrder() {
        log(1, 5);
        assertNull(entries().get(0).hash());
        sealAll();
        List<AuditEntry> entries = entries();
        assertEquals(
                List.of(5L, 4L, 3L, 2L, 1L),
                entries.stream().map(AuditEntry::sequence).toList());
        assertEquals(5, entries.stream().map(AuditEntry::hash).distinct().count());
        assertEquals(0, audit.firstBroken());
        log(6, 450);
        sealAll();
        assertEquals(0, audit.firstBroken());
    }

    @Test
    public void r94_theFirstBrokenLinkIsNamed() throws Exception {
        log(1, 10);
        sealAll();
        database.execute("UPDATE audit SET content = content || ' ' WHERE sequence_no = 4");
        assertEquals(4, audit.firstBroken());
    }

    @Test
    public void aMissingEntryIsFound() throws Exception {
        log(1, 10);
        sealAll();
        database.execute("DELETE FROM audit WHERE sequence_no = 7");
        assertEquals(7, audit.firstBroken());
    }

    @Test
    public void aTrailThatLostItsLastEntriesIsFound() throws Exception {
        log(1, 10);
        sealAll();
        database.execute("DELETE FROM audit WHERE sequence_no >= 9");
        assertEquals(9, audit.firstBroken());
    }

    @Test
    public void listenersAreToldInOrderOnce() throws Exception {
        OutboxRelay relay = relay(List.of(change -> told.add(change.details().get("n"))));
        log(1, 5);
        relayAll(relay);
        relayAll(relay);
        assertEquals(List.of("1", "2", "3", "4", "5"), told);
        assertEquals(0, database.count("outbox"));
    }

    @Test
    public void aListenerLearnsWhoDidWhat() {
        List<Change> changes = new ArrayList<>();
        Event[] events = {Reached.at(TaskKind.STATION_YEAR), new Proposed("EXTEND"), Details.of("n", "1")};
        log(events);
        relayAll(relay(List.of(changes::add)));
        Change change = changes.get(0);
        assertEquals(List.of(events), change.events());
        assertEquals(Callers.province(), change.by());
        assertEquals("ROUND_OPEN", change.operation().name());
        assertEquals(StationOperation.ROUND_OPEN.roles(), change.operation().roles());
        assertEquals(Region.HEBEI, change.region());
    }

    @Test
    public void f24_aPoisonRowOrListenerIsParkedAndTheRestFlows() throws Exception {
        log(1, 3);
        database.execute("UPDATE outbox SET content = 'no JSON' WHERE id = (SELECT MIN(id) FROM outbox)");
        ChangeListener poison = change -> {
            if ("2".equals(change.details().get("n"))) {
                throw new IllegalStateException("on purpose");
            }
        };
        relayAll(relay(List.of(poison, change -> told.add(change.details().get("n")))));
        assertEquals("the listener beside the poisoned one is told of all", List.of("2", "3"), told);
        assertEquals(2, database.count("outbox WHERE parked IS NOT NULL"));
        assertEquals(2, database.count("outbox"));
    }

    @Test
    public void f24_whatWasParkedIsToldOnceItIsReleased() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        OutboxRelay relay = relay(List.of(change -> {
            if (broken.get()) {
                throw new IllegalStateException("on purpose");
            }
            told.add(change.details().get("n"));
        }));
        JpaOutboxStore outbox = new JpaOutboxStore(database.units());
        log(1, 2);
        relayAll(relay);
        assertEquals(2, outbox.state().parked());
        broken.set(false);
        relayAll(relay);
        assertEquals(List.of(), told);
        assertEquals(2, outbox.release());
        assertEquals(0, outbox.state().parked());
        relayAll(relay);
        assertEquals(List.of("1", "2"), told);
    }

    @Test
    public void r93_whereAListenerCantBeServedNowItIsToldAgainLater() throws Exception {
        AtomicBoolean away = new AtomicBoolean(true);
        OutboxRelay relay = relay(List.of(change -> {
            if (away.get() && "2".equals(change.details().get("n"))) {
                throw PlatformException.unavailable(Text.of("稍后", "later"));
            }
            told.add(change.details().get("n"));
        }));
        log(1, 3);
        relayAll(relay);
        assertEquals(List.of("1"), told);
        assertEquals(0, database.count("outbox WHERE parked IS NOT NULL"));
        away.set(false);
        relayAll(relay);
        assertEquals(List.of("1", "2", "3"), told);
    }

    @Test
    public void r93_whileNobodyIsThereWhoMustMissNothingEventsWait() throws Exception {
        List<ChangeListener> durable = new ArrayList<>();
        OutboxRelay relay = new OutboxRelay(
                database.units(),
                database.bodies(),
                database.trail(),
                List.of(change -> told.add(change.details().get("n"))),
                durable);
        log(1, 2);
        relayAll(relay);
        assertEquals(List.of(), told);
        durable.add(change -> {});
        relayAll(relay);
        assertEquals(List.of("1", "2"), told);
    }

    @Test
    public void whileNobodyListensEventsWait() throws Exception {
        log(1, 2);
        relayAll(relay(List.of()));
        assertEquals(2, database.count("outbox"));
    }

    @Test
    public void workersTakeUpTheWorkWhenAUnitIsCommitted() throws Exception {
        CountDownLatch heard = new CountDownLatch(3);
        OutboxRelay relay = relay(List.of(change -> heard.countDown()));
        relay.start();
        try {
            log(1, 3);
            assertTrue("told within ten seconds", heard.await(10, TimeUnit.SECONDS));
        } finally {
            relay.stop();
        }
    }

    private OutboxRelay relay(List<ChangeListener> listeners) {
        return new OutboxRelay(database.units(), database.bodies(), database.trail(), listeners, listeners);
    }

    private void sealAll() {
        int sealed;
        do {
            sealed = sealer.seal();
        } while (sealed > 0);
    }

    private static void relayAll(OutboxRelay relay) {
        int relayed;
        do {
            relayed = relay.relay();
        } while (relayed > 0);
    }

    private List<AuditEntry> entries() {
        return audit.list(null, PageRequest.first()).items();
    }

    private void log(int from, int until) {
        for (int n = from; n <= until; n++) {
            log(Details.of("n", String.valueOf(n), "note", "第𠮷次"));
        }
    }

    private void log(Event... events) {
        Change change = new Change(
                Instant.parse("2026-11-22T02:00:00Z"),
                Callers.province(),
                StationOperation.ROUND_OPEN,
                "round",
                "2026",
                Region.HEBEI,
                List.of(events));
        database.units().write(() -> {
            database.units().log(change);
            return null;
        });
    }
}
