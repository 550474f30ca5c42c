package org.zhiyuan.entry.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.entry.internal.EntryWorld.enterprise;
import static org.zhiyuan.entry.internal.EntryWorld.expert;
import static org.zhiyuan.entry.internal.EntryWorld.field;
import static org.zhiyuan.entry.internal.EntryWorld.key;
import static org.zhiyuan.entry.internal.EntryWorld.refused;
import static org.zhiyuan.entry.internal.EntryWorld.station;
import static org.zhiyuan.entry.internal.EntryWorld.wish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryKey;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.IssuedEntry;
import org.zhiyuan.entry.SelfConfirmation;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.station.Station;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Documents;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Experts;

/** The person's own act: looking, taking over with corrections, declining; whoever else comes finds nothing (R4, R8, R91). */
public class SelfConfirmationsTest {

    private static final Caller EXPERT = Callers.expert();

    private final EntryWorld world = new EntryWorld();

    private IssuedEntry entered(EntryBody body) {
        return world.enter(Callers.city(), body);
    }

    private static EntryBody corrected(String name) {
        return new EntryBody(Experts.builder().with(b -> b.name = name), null, null);
    }

    @Test
    public void r8_thePersonLooksAndTakesOverAndTheThingIsTheirOwn() {
        IssuedEntry issued = entered(expert());
        assertEquals(
                "孙测试",
                world.confirmations
                        .look(EXPERT, key(issued, expert()))
                        .body()
                        .expert()
                        .name());
        EntryOnBehalf taken = world.confirmations.takeOver(EXPERT, wish(issued, expert()));
        assertEquals(EntryState.TAKEN, taken.state());
        Expert own = world.experts.ownedBy(EXPERT.account()).orElseThrow();
        assertEquals(own.id().value(), taken.subject());
        assertEquals(
                "declared by the person", Declaration.ALL, own.application().declaration());
        assertNull(world.stored(issued).body());
        assertEquals(EXPERT.account(), taken.endedBy());
        assertEquals(own.id().value(), world.units.lastChange().details().get("subject"));
    }

    @Test
    public void r28_theInstitutionTakesOverTheFormThatTheCityFilledAndItIsItsDraft() {
        IssuedEntry issued = entered(station());
        EntryOnBehalf taken = world.confirmations.takeOver(Callers.station(3), wish(issued, station()));
        Station draft = world.stations.ownedBy(Callers.station(3).account()).get(0);
        assertEquals(draft.id().value(), taken.subject());
    }

    @Test
    public void r2_anEnterpriseIsRegisteredOnlyIfItOptsIn() {
        IssuedEntry issued = entered(enterprise());
        SelfConfirmation without = new SelfConfirmation(key(issued, enterprise()), null, false, null, null, null);
        assertEquals("optIn", field(() -> world.confirmations.takeOver(Callers.enterprise(), without)));
        EntryOnBehalf taken = world.confirmations.takeOver(
                Callers.enterprise(), new SelfConfirmation(key(issued, enterprise()), null, true, null, null, null));
        Enterprise own =
                world.enterprises.ownedBy(Callers.enterprise().account()).orElseThrow();
        assertEquals(own.id().value(), taken.subject());
    }

    @Test
    public void r51_anExpertDeclaresThemselves() {
        IssuedEntry issued = entered(expert());
        assertEquals(
                "declaration",
                field(() -> world.confirmations.takeOver(
                        EXPERT, new SelfConfirmation(key(issued, expert()), null, true, null, null, null))));
    }

    @Test
    public void whatWasSaidWronglyIsCorrectedButTheNumberIsTheOneThatWasEntered() {
        IssuedEntry issued = entered(expert());
        SelfConfirmation right =
                new SelfConfirmation(key(issued, expert()), corrected("孙更正"), false, Declaration.ALL, null, null);
        EntryBody other =
                new EntryBody(Experts.builder().with(b -> b.idNumber = IdNumber.of("13010219611122001X")), null, null);
        assertEquals(
                "expert.idNumber",
                field(() -> world.confirmations.takeOver(
                        EXPERT,
                        new SelfConfirmation(key(issued, expert()), other, false, Declaration.ALL, null, null))));
        assertEquals(
                "expert",
                field(() -> world.confirmations.takeOver(
                        EXPERT,
                        new SelfConfirmation(key(issued, expert()), enterprise(), true, Declaration.ALL, null, null))));
        world.confirmations.takeOver(EXPERT, right);
        assertEquals(
                "孙更正",
                world.experts
                        .ownedBy(EXPERT.account())
                        .orElseThrow()
                        .application()
                        .name());
    }

    @Test
    public void whateverIsWrongLooksAlike() {
        IssuedEntry issued = entered(expert());
        String number = expert().number();
        List<String> said = new ArrayList<>();
        said.add(none(EXPERT, new EntryKey("X".repeat(20), number)));
        said.add(none(EXPERT, new EntryKey(issued.code(), "13010219611122001X")));
        said.add(none(Callers.enterprise(), key(issued, expert())));
        IssuedEntry declined = entered(enterprise());
        world.confirmations.decline(Callers.enterprise(), key(declined, enterprise()), null);
        said.add(none(Callers.enterprise(), key(declined, enterprise())));
        world.entries.withdraw(Callers.city(), issued.entry().id(), ExpectedVersion.ANY);
        said.add(none(EXPERT, key(issued, expert())));
        assertEquals(said.toString(), 1, new HashSet<>(said).size());
    }

    private String none(Caller caller, EntryKey key) {
        return refused(ErrorCode.NOT_FOUND, () -> world.confirmations.look(caller, key))
                .text()
                .toString();
    }

    @Test
    public void theCodeAndTheNumberAreReadHoweverTheyAreTyped() {
        IssuedEntry issued = entered(expert());
        EntryKey typed = new EntryKey(
                " " + issued.code().toLowerCase(Locale.ROOT) + " ",
                " " + expert().number().toLowerCase(Locale.ROOT) + " ");
        assertEquals(
                issued.entry().id(), world.confirmations.look(EXPERT, typed).id());
    }

    @Test
    public void itIsTakenOverUntilTheEndOfItsLastDayInShanghai() {
        IssuedEntry issued = entered(expert());
        IssuedEntry late = entered(enterprise());
        world.clock.set(Instant.parse("2027-01-21T15:59:59Z"));
        assertEquals(
                late.entry().id(),
                world.confirmations
                        .look(Callers.enterprise(), key(late, enterprise()))
                        .id());
        assertEquals(
                EntryState.TAKEN,
                world.confirmations.takeOver(EXPERT, wish(issued, expert())).state());
        world.clock.set(Instant.parse("2027-01-21T16:00:00Z"));
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.confirmations.takeOver(Callers.enterprise(), wish(late, enterprise())));
    }

    @Test
    public void guessingIsSlowedDown() {
        IssuedEntry issued = entered(expert());
        for (int i = 0; i < 5; i++) {
            none(EXPERT, new EntryKey("X".repeat(20), expert().number()));
        }
        none(EXPERT, key(issued, expert()));
        assertEquals(
                "others are not shut out",
                issued.entry().id(),
                world.confirmations
                        .look(Callers.expert(2), key(issued, expert()))
                        .id());
        world.clock.advance(Duration.ofSeconds(1));
        assertEquals(
                issued.entry().id(),
                world.confirmations.look(EXPERT, key(issued, expert())).id());
    }

    @Test
    public void ofTwoWhoComeInTheSameSecondOneWinsAndTheOtherIsToldSo() throws Exception {
        IssuedEntry issued = entered(expert());
        List<Caller> takers = List.of(Callers.expert(1), Callers.expert(2));
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<ErrorCode>> running = new ArrayList<>();
            for (Caller taker : takers) {
                running.add(pool.submit(() -> {
                    barrier.await();
                    try {
                        world.confirmations.takeOver(taker, wish(issued, expert()));
                        return null;
                    } catch (PlatformException e) {
                        return e.code();
                    }
                }));
            }
            assertEquals(
                    new HashSet<>(Arrays.asList(null, ErrorCode.CONFLICT)),
                    new HashSet<>(
                            Arrays.asList(running.get(0).get(), running.get(1).get())));
        } finally {
            pool.shutdownNow();
        }
        refused(ErrorCode.CONFLICT, () -> world.confirmations.takeOver(Callers.expert(3), wish(issued, expert())));
    }

    @Test
    public void whatTheOrdinaryRegistrationRefusesLeavesTheEntryAsItWas() {
        IssuedEntry issued = entered(expert());
        world.refusal =
                PlatformException.conflict(Text.of("当前没有开放的专家招募公告（R47）", "no call for experts is open today (R47)"));
        refused(ErrorCode.CONFLICT, () -> world.confirmations.takeOver(EXPERT, wish(issued, expert())));
        assertEquals(issued.entry(), world.stored(issued));
        world.refusal = null;
        assertEquals(
                EntryState.TAKEN,
                world.confirmations.takeOver(EXPERT, wish(issued, expert())).state());
    }

    @Test
    public void theDocumentsOfTheEntryAreTheTakersFromThenOnAndNotBefore() {
        DocumentId proof = Documents.upload(world.documents, Callers.city(), "proof");
        EntryBody body = new EntryBody(
                Experts.builder()
                        .with(b -> b.ageException = new AgeException(AgeException.Kind.ACADEMICIAN, 70, "证书", proof)),
                null,
                null);
        IssuedEntry issued = entered(body);
        world.refusal = PlatformException.conflict(Text.of("否", "no"));
        refused(ErrorCode.CONFLICT, () -> world.confirmations.takeOver(EXPERT, wish(issued, body)));
        assertTrue("undone with the rest", world.documents.find(EXPERT, proof).isEmpty());
        world.refusal = null;
        world.confirmations.takeOver(EXPERT, wish(issued, body));
        assertEquals(
                EXPERT.account(),
                world.documents.find(EXPERT, proof).orElseThrow().owner());
        assertTrue(world.documents.find(Callers.expert(2), proof).isEmpty());
    }

    @Test
    public void aDocumentThatTheCorrectedBodyNoLongerNeedsStaysWithWhoBroughtIt() {
        DocumentId proof = Documents.upload(world.documents, Callers.city(), "proof");
        EntryBody body = new EntryBody(
                Experts.builder()
                        .with(b -> b.ageException = new AgeException(AgeException.Kind.ACADEMICIAN, 70, "证书", proof)),
                null,
                null);
        IssuedEntry issued = entered(body);
        world.confirmations.takeOver(
                EXPERT, new SelfConfirmation(key(issued, body), expert(), false, Declaration.ALL, null, null));
        assertTrue(world.documents.find(EXPERT, proof).isEmpty());
    }

    @Test
    public void r91_decliningNeedsNoReasonErasesEverythingAndLeavesNoTrace() {
        IssuedEntry issued = entered(expert());
        assertEquals(
                "reason", field(() -> world.confirmations.decline(EXPERT, key(issued, expert()), "长".repeat(501))));
        EntryOnBehalf declined = world.confirmations.decline(EXPERT, key(issued, expert()), " ");
        assertEquals(EntryState.DECLINED, declined.state());
        assertNull(declined.reason());
        assertNull(world.stored(issued).body());
        assertTrue(world.experts.ownedBy(EXPERT.account()).isEmpty());
        IssuedEntry again = entered(expert());
        assertEquals(
                "暂无时间",
                world.confirmations
                        .decline(EXPERT, key(again, expert()), "暂无时间")
                        .reason());
        assertFalse(
                "and may be entered and taken over later",
                entered(expert()).code().isEmpty());
    }

    @Test
    public void r2_theSecondEnterpriseOfACodeIsRefusedAsEver() {
        IssuedEntry issued = entered(enterprise());
        world.enterprises.insert(Enterprises.enterprise(1));
        refused(
                ErrorCode.CONFLICT,
                () -> world.confirmations.takeOver(Callers.enterprise(2), wish(issued, enterprise())));
        assertEquals(EntryState.OPEN, world.stored(issued).state());
    }
}
