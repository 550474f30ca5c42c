package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Test;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Idempotency.Answer;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.testkit.ProbeListener.Probe;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** What a unit of work must do, with the trail, the running numbers and the request keys that join it. */
public abstract class UnitOfWorkContract extends StoreContract {

    @Test
    public void aUnitJoinsTheOneThatIsOpen() {
        assertThrows(
                IllegalStateException.class,
                () -> stores.units().write(() -> {
                    stores.units().write(() -> stores.rounds().insert(Stations.round(2026)));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of(), stores.rounds().list());
        stores.units().read(() -> stores.units().write(() -> stores.rounds().insert(Stations.round(2026))));
        assertEquals(1, stores.rounds().list().size());
    }

    @Test
    public void aUnitSeesItsOwnChanges() {
        int seen = stores.units().write(() -> {
            stores.rounds().insert(Stations.round(2026));
            stores.rounds().insert(Stations.round(2027));
            return stores.rounds().list().size();
        });
        assertEquals(2, seen);
    }

    @Test
    public void aChangeIsLoggedWithinAWriteOnly() {
        assertThrows(IllegalStateException.class, () -> stores.units().log(change("2026", "")));
        assertThrows(
                IllegalStateException.class,
                () -> stores.units().read(() -> {
                    stores.units().log(change("2026", ""));
                    return null;
                }));
    }

    @Test
    public void whatAListenerDoesIsPartOfTheUnitThatTellsIt() {
        Probe open = new Probe(() -> stores.rounds().insert(Stations.round(2026)));
        assertThrows(IllegalStateException.class, () -> stores.units().tell(Callers.province(), open));
        assertThrows(IllegalStateException.class, () -> stores.units().read(() -> tell(open)));
        assertThrows(
                IllegalStateException.class,
                () -> stores.units().write(() -> {
                    tell(open);
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of(), stores.rounds().list());
        stores.units().write(() -> tell(open));
        assertEquals(1, stores.rounds().list().size());
    }

    @Test
    public void aListenerThatRefusesAndAnEventThatNobodyActsOnTakeTheUnitBack() {
        assertThrows(
                IllegalArgumentException.class,
                () -> stores.units().write(() -> {
                    stores.rounds().insert(Stations.round(2026));
                    return tell(new Probe(() -> {
                        throw new IllegalArgumentException("refused");
                    }));
                }));
        assertEquals(
                ErrorCode.UNAVAILABLE,
                assertThrows(
                                PlatformException.class,
                                () -> stores.units().write(() -> {
                                    stores.rounds().insert(Stations.round(2026));
                                    return tell(new UnitEvent() {});
                                }))
                        .code());
        assertEquals(List.of(), stores.rounds().list());
    }

    private Void tell(UnitEvent event) {
        stores.units().tell(Callers.province(), event);
        return null;
    }

    @Test
    public void theTrailHasWhatWasCommittedTheLatestFirst() {
        log("2026", "一𠮷");
        log("2027", "二㐂");
        log("2026", "三");
        assertThrows(
                IllegalStateException.class,
                () -> stores.units().write(() -> {
                    stores.units().log(change("2026", "rolled back"));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of("三", "二㐂", "一𠮷"), notices(null));
        assertEquals(List.of("三", "一𠮷"), notices("2026"));
        AuditEntry last = stores.audit().list(null, PageRequest.first()).items().get(0);
        assertEquals(Callers.province().account(), last.by());
        assertEquals("ROUND_OPEN", last.operation());
        assertEquals(Instant.parse("2026-11-22T02:00:00Z"), last.at());
        assertEquals(0, stores.audit().firstBroken());
        assertRefusesRubbish(page -> stores.audit().list(null, page));
    }

    @Test
    public void r87_disclosuresOfSomeThingsAreFoundAmongAll() {
        for (String subject : List.of("a", "b", "c", "a")) {
            stores.units().write(() -> {
                stores.units()
                        .log(new Change(
                                Instant.parse("2026-11-22T02:00:00Z"),
                                Callers.city(),
                                StationOperation.STATION_DISCLOSE,
                                "station",
                                subject,
                                Region.of("130102"),
                                List.of(Details.of("purpose", subject))));
                return null;
            });
            log(subject, "no disclosure");
        }
        assertEquals(
                List.of("a", "c", "a"),
                pages(1, page -> stores.audit().disclosures(List.of("a", "c"), page)).stream()
                        .map(AuditEntry::subject)
                        .toList());
        assertEquals(List.of(), pages(1, page -> stores.audit().disclosures(List.of(), page)));
    }

    @Test
    public void r94_aRefusalStaysThoughItsUnitIsRolledBack() {
        log("2026", "before");
        assertThrows(
                IllegalStateException.class,
                () -> stores.units().write(() -> {
                    stores.rounds().insert(Stations.round(2026));
                    stores.units().log(change("2026", "rolled back"));
                    stores.units().logApart(change("2026", "refused"));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of("refused", "before"), notices("2026"));
        assertEquals(List.of(), stores.rounds().list());
        stores.units().logApart(change("2026", "refused outside"));
        assertEquals(List.of("refused outside", "refused", "before"), notices("2026"));
    }

    @Test
    public void numbersRunWithoutGapsAndARolledBackOneIsGivenAgain() {
        assertEquals(1, stores.sequences().next("title-2026"));
        assertEquals(2, stores.sequences().next("title-2026"));
        assertEquals(1, stores.sequences().next("letter-2026"));
        assertThrows(
                IllegalStateException.class,
                () -> stores.units().write(() -> {
                    assertEquals(3, stores.sequences().next("title-2026"));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(3, stores.sequences().next("title-2026"));
    }

    @Test
    public void ofManyAtOnceEachGetsItsOwnNumber() throws Exception {
        List<Long> given = Collections.synchronizedList(new ArrayList<>());
        List<ErrorCode> ends = atOnce(
                16,
                () -> given.add(stores.units().write(() -> stores.sequences().next("many"))));
        assertEquals(ends.toString(), 16, Collections.frequency(ends, null));
        assertEquals(
                LongStream.rangeClosed(1, 16).boxed().toList(),
                given.stream().sorted().toList());
    }

    @Test
    public void theSameRequestKeyGivesTheSameAnswer() {
        AtomicInteger done = new AtomicInteger();
        Answer first = stores.idempotency()
                .once(Callers.station(), "k1", "d1", () -> new Answer(201, "/x/" + done.incrementAndGet(), "正文𠮷"));
        assertEquals(
                first,
                stores.idempotency()
                        .once(
                                Callers.station(),
                                "k1",
                                "d1",
                                () -> new Answer(201, "/x/" + done.incrementAndGet(), "")));
        assertEquals(1, done.get());
        assertRefused(
                ErrorCode.CONFLICT,
                () -> stores.idempotency().once(Callers.station(), "k1", "d2", () -> new Answer(201, null, null)));
        assertEquals(
                200,
                stores.idempotency()
                        .once(Callers.station(2), "k1", "d2", () -> new Answer(200, null, null))
                        .status());
    }

    @Test
    public void aFailedRequestMayBeTriedAgainUnderItsKey() {
        assertThrows(
                IllegalStateException.class,
                () -> stores.idempotency().once(Callers.station(), "k1", "d1", () -> {
                    stores.rounds().insert(Stations.round(2026));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(
                201,
                stores.idempotency()
                        .once(Callers.station(), "k1", "d1", () -> {
                            stores.rounds().insert(Stations.round(2026));
                            return new Answer(201, null, null);
                        })
                        .status());
    }

    @Test
    public void f16_theSameRequestManyTimesAtOnceIsDoneOnce() throws Exception {
        AtomicInteger done = new AtomicInteger();
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        List<ErrorCode> ends = atOnce(
                16,
                () -> answers.add(stores.idempotency().once(Callers.station(), "k", "d", () -> {
                    stores.rounds().insert(Stations.round(2026));
                    return new Answer(201, "/rounds/2026", "body " + done.incrementAndGet());
                })));
        assertEquals(ends.toString(), 16, Collections.frequency(ends, null));
        assertEquals(1, answers.stream().distinct().count());
        assertEquals(1, stores.rounds().list().size());
    }

    private List<String> notices(String subject) {
        return pages(1, page -> stores.audit().list(subject, page)).stream()
                .map(entry -> entry.details().get("notice"))
                .toList();
    }

    private void log(String subject, String notice) {
        stores.units().write(() -> {
            stores.units().log(change(subject, notice));
            return null;
        });
    }

    private static Change change(String subject, String notice) {
        return new Change(
                Instant.parse("2026-11-22T02:00:00Z"),
                Callers.province(),
                StationOperation.ROUND_OPEN,
                "round",
                subject,
                Region.HEBEI,
                List.of(Details.of("notice", notice)));
    }
}
